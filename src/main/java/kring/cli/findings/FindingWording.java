package kring.cli.findings;

import java.util.Optional;
import kring.check.Finding;
import kring.check.Suggestion;
import kring.language.Phrases;
import kring.report.document.VisibleText;

/** What a finding says, in one language. */
public class FindingWording {
    private final Phrases phrases;

    public FindingWording(Phrases phrases) {
        this.phrases = phrases;
    }

    /** What is wrong, in one sentence. */
    public String message(Finding finding) {
        return say("finding." + finding.code().code(), finding);
    }

    /** How to mend it: what was probably meant, the remedy, and otherwise what would fit. */
    public String help(Finding finding) {
        String remedy = say("finding." + finding.code().code() + ".help", finding);
        Suggestion known = finding.known();
        Optional<String> meant = FormatWords.meant(finding).or(known::meant);
        if (meant.isPresent()) {
            return VisibleText.line(phrases.say("finding.meant", meant.get())) + " " + remedy;
        }
        return known.words().isEmpty()
                ? remedy
                : remedy + " " + VisibleText.line(phrases.say("finding.known", known.shown()));
    }

    /** What a code means in general, in one line. */
    String meaning(Finding finding) {
        return explanation(finding).lines().findFirst().orElseThrow();
    }

    /** What a code means in general, at length. */
    String explanation(Finding finding) {
        return phrases.say("explain." + finding.code().code());
    }

    /** How bad a finding is. */
    String severity(Finding finding) {
        return phrases.say("severity." + finding.code().severity().code());
    }

    private String say(String key, Finding finding) {
        return VisibleText.line(phrases.say(key, finding.arguments().toArray()));
    }
}
