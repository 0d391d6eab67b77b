package kring.cli.circles;

import java.util.List;
import kring.check.Finding;
import kring.cli.findings.FindingWording;
import kring.language.Phrases;

/** What a finding in an extract says: it is JSON that a program wrote, which nobody mends by hand. */
final class ExtractWording extends FindingWording {
    /** After what stands there and between what it should lie, for a day, why it may not. */
    private static final int SAYS_WHY = 3;

    private final Phrases phrases;

    ExtractWording(Phrases phrases) {
        super(phrases);
        this.phrases = phrases;
    }

    @Override
    public String message(Finding finding) {
        return switch (finding.code()) {
            case SYNTAX, TWO_DOCUMENTS, YAML_FEATURE -> phrases.say("overview.extract.no-json");
            case WRONG_ID ->
                phrases.say("overview.extract.no-person", finding.arguments().get(0));
            case OUT_OF_RANGE -> finding.arguments().size() > SAYS_WHY ? why(finding) : super.message(finding);
            default -> super.message(finding);
        };
    }

    private String why(Finding finding) {
        List<String> told = finding.arguments();
        return phrases.say("overview.extract." + told.get(SAYS_WHY), told.get(0));
    }

    /** Whoever reads an extract can only ask for another, which is told below, or read it by a newer kring. */
    @Override
    public String help(Finding finding) {
        return switch (finding.code()) {
            case NEWER_FORMAT -> phrases.say("overview.extract.update");
            case UNKNOWN_KEY -> phrases.say("overview.extract.newer");
            default -> "";
        };
    }
}
