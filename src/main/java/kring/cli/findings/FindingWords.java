package kring.cli.findings;

import kring.check.Finding;
import kring.check.Suggestion;
import kring.language.Phrases;
import kring.report.document.Visible;

/** What a finding says, in one language. */
public final class FindingWords {
    private final Phrases phrases;

    public FindingWords(Phrases phrases) {
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
        if (known.meant().isPresent()) {
            return Visible.line(phrases.say("finding.meant", known.meant().get())) + " " + remedy;
        }
        return known.words().isEmpty()
                ? remedy
                : remedy + " " + Visible.line(phrases.say("finding.known", known.shown()));
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
        return Visible.line(phrases.say(key, finding.arguments().toArray()));
    }
}
