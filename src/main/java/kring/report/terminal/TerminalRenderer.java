package kring.report.terminal;

import java.util.stream.Collectors;
import kring.report.document.Report;

/** Renders a report as text for a terminal; no line is wider than the terminal, none ends in blanks. */
public final class TerminalRenderer {
    private static final int NARROWEST = 40;

    private final int width;
    private final boolean colour;

    /** A renderer for a terminal that wide (at least 40 cells), with or without colours. */
    public TerminalRenderer(int width, boolean colour) {
        this.width = Math.max(NARROWEST, width);
        this.colour = colour;
    }

    /** The text, each line ended. */
    public String render(Report report) {
        return new TerminalWriter(report, width)
                .lines().stream().map(line -> line.show(colour) + "\n").collect(Collectors.joining());
    }
}
