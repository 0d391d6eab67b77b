package kring.cli;

import java.util.List;
import java.util.stream.Collectors;
import kring.check.Finding;
import kring.check.Place;
import kring.language.Phrases;

/** Findings as a person reads them: {@code file:line:column: error code: what}, the line, a caret, and the remedy. */
final class FindingText {
    private final Phrases phrases;

    FindingText(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** What is wrong, in one sentence. */
    String message(Finding finding) {
        return phrases.say(
                "finding." + finding.code().code(), finding.arguments().toArray());
    }

    /** How to mend it. */
    String help(Finding finding) {
        return phrases.say(
                "finding." + finding.code().code() + ".help",
                finding.arguments().toArray());
    }

    private String of(Finding finding) {
        Place place = finding.place();
        String where = place.line() == 0 ? place.file() : place.file() + ":" + place.line() + ":" + place.column();
        return where + ": " + finding.code().severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                + finding.code().code() + ": " + message(finding) + "\n" + excerpt(place) + "    = " + help(finding)
                + "\n";
    }

    private static String excerpt(Place place) {
        return place.excerpt().isBlank()
                ? ""
                : "    " + place.excerpt() + "\n    " + " ".repeat(place.column() - 1) + "^\n";
    }
}
