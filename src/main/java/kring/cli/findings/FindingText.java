package kring.cli.findings;

import java.util.List;
import java.util.stream.Collectors;
import kring.check.Finding;
import kring.check.Place;
import kring.report.document.VisibleText;
import kring.report.terminal.AnsiStyle;
import kring.report.terminal.DisplayWidth;

/** Findings as a person reads them: {@code file:line:column: error code: what}, the line, a caret, and the remedy. */
public final class FindingText {
    private static final String MARGIN = "    ";
    private static final int NO_TERMINAL = Integer.MAX_VALUE;

    private final FindingWording words;
    private final int width;
    private final boolean colours;

    private FindingText(FindingWording words, int width, boolean colours) {
        this.words = words;
        this.width = width;
        this.colours = colours;
    }

    /** For a terminal of some width. */
    public static FindingText terminal(FindingWording words, int width, boolean colours) {
        return new FindingText(words, width, colours);
    }

    /** For a file, a pipe or a log: sentences stay on one line. */
    public static FindingText plain(FindingWording words, boolean colours) {
        return new FindingText(words, NO_TERMINAL, colours);
    }

    /** All of them, with an empty line in between. */
    public String of(List<Finding> findings) {
        return findings.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Finding finding) {
        AnsiStyle style = finding.isError() ? AnsiStyle.RED : AnsiStyle.YELLOW;
        String severity = words.severity(finding);
        String code = finding.code().code();
        String first = where(finding.place()) + ": " + severity + " " + code + ": " + words.message(finding);
        String head = wrapped(first, "", MARGIN)
                .replaceFirst("(" + severity + ")(\\s+)(" + code + ")", style(style, "$1") + "$2" + style(style, "$3"));
        return head + excerpt(finding.place(), style) + wrapped(words.help(finding), MARGIN + "= ", MARGIN + "  ");
    }

    private static String where(Place place) {
        String file = VisibleText.line(place.file());
        return place.isWhole() ? file : file + ":" + place.line() + ":" + place.column();
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

    /** Words on lines no wider than the terminal; a word that is wider still stays whole, to be copied. */
    private String wrapped(String text, String first, String next) {
        StringBuilder out = new StringBuilder(first);
        int used = first.length();
        boolean starts = true;
        for (String word : text.split(" ")) {
            int cells = DisplayWidth.of(word);
            if (!starts && used + 1 + cells > width) {
                out.append('\n').append(next);
                used = next.length();
                starts = true;
            }
            out.append(starts ? "" : " ").append(word);
            used += cells + (starts ? 0 : 1);
            starts = false;
        }
        return out.append('\n').toString();
    }
}
