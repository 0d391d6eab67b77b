package kring.cli.findings;

import java.util.List;
import java.util.stream.Collectors;
import kring.check.Finding;
import kring.check.Place;
import kring.report.document.VisibleText;
import kring.report.terminal.AnsiStyle;
import kring.report.terminal.Folding;

/** Findings as a person reads them: {@code file:line:column: error code: what}, the line, a caret, and the remedy. */
public final class FindingText {
    private static final String MARGIN = "    ";

    private final FindingWording words;
    private final int width;
    private final boolean colours;

    /** Within a width, which in a file, a pipe or a log is so large that sentences stay on one line. */
    public FindingText(FindingWording words, int width, boolean colours) {
        this.words = words;
        this.width = width;
        this.colours = colours;
    }

    /** All of them, with an empty line in between. */
    public String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Finding finding) {
        AnsiStyle style = finding.isError() ? AnsiStyle.RED : AnsiStyle.YELLOW;
        String severity = words.severity(finding);
        String code = finding.code().code();
        String first = VisibleText.line(finding.place().shown()) + ": " + severity + " " + code + ": "
                + words.message(finding);
        String head = Folding.line(first, "", MARGIN, width)
                .replaceFirst("(" + severity + ")(\\s+)(" + code + ")", style(style, "$1") + "$2" + style(style, "$3"));
        String help = words.help(finding);
        return head
                + excerpt(finding.place(), style)
                + (help.isEmpty() ? "" : Folding.line(help, MARGIN + "= ", MARGIN + "  ", width));
    }

    private String excerpt(Place place, AnsiStyle style) {
        if (place.excerpt().isBlank()) {
            return "";
        }
        Excerpt excerpt = Excerpt.of(place, width - MARGIN.length());
        return MARGIN + excerpt.line() + "\n" + MARGIN + " ".repeat(excerpt.caret()) + style(style, "^") + "\n";
    }

    private String style(AnsiStyle style, String text) {
        return colours ? style.on(text) : text;
    }
}
