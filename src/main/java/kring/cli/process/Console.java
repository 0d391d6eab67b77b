package kring.cli.process;

import java.util.Optional;
import kring.cli.findings.FindingText;
import kring.cli.findings.FindingWording;
import kring.report.document.VisibleText;
import kring.report.terminal.Folding;

/**
 * Where a run says what it has to say: data to the output, all else beside it. Names of files and people may be anything,
 * but nothing in a line can steer a terminal; on one, lines are folded between words.
 *
 * @param quiet whether only what goes wrong is said
 * @param colours whether to colour the output
 * @param errorColours whether to colour what is said beside it
 * @param machine whether a program reads the output, so that nothing else may stand in it
 */
public record Console(ProcessContext context, boolean quiet, boolean colours, boolean errorColours, boolean machine) {
    private static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int UNFOLDED = Integer.MAX_VALUE;

    /** Says what was done, unless asked to be quiet. */
    public void tell(String line) {
        if (!quiet) {
            say(line);
        }
    }

    /** Says what was asked for, line by line. */
    public void say(String line) {
        if (!machine) {
            context.out().print(folded(line, lineWidth()));
        }
    }

    /** Says beside the output what was done, unless asked to be quiet. */
    public void note(String line) {
        if (!quiet && !machine) {
            warn(line);
        }
    }

    /** Says what somebody should know. */
    public void warn(String line) {
        context.err().print(folded(line, errorWidth()));
    }

    private static String folded(String line, int width) {
        return line.isEmpty() ? "\n" : Folding.lines(VisibleText.lines(line), width);
    }

    /** The width to write for: the terminal's, or 80. */
    public int width() {
        return width(context.columns(), USUAL);
    }

    /** The width at which sentences are folded: the terminal's; elsewhere they stay on one line. */
    public int lineWidth() {
        return width(context.columns(), UNFOLDED);
    }

    /** The same of what is said beside the output. */
    int errorWidth() {
        return width(context.errorColumns(), UNFOLDED);
    }

    private static int width(Optional<Integer> columns, int otherwise) {
        return Math.max(NARROWEST, columns.orElse(otherwise));
    }

    /** Whether somebody sees how far a run is. */
    boolean showsProgress() {
        return !quiet && context.errorColumns().isPresent() && !context.isPlain();
    }

    /** How findings are shown where this run's output goes. */
    public FindingText findingText(FindingWording words) {
        return new FindingText(words, lineWidth(), colours);
    }

    /** How findings are shown beside the output. */
    public FindingText errorText(FindingWording words) {
        return new FindingText(words, errorWidth(), errorColours);
    }
}
