package kring.cli.run;

import kring.cli.findings.FindingText;
import kring.cli.findings.FindingWording;
import kring.report.document.VisibleText;

/**
 * Where a run says what it has to say: data to the output, all else beside it. Names of files and people may be anything,
 * but nothing in a line can steer a terminal.
 *
 * @param quiet whether only what goes wrong is said
 * @param colours whether to colour
 * @param machine whether a program reads the output, so that nothing else may stand in it
 */
public record Console(ProcessContext context, boolean quiet, boolean colours, boolean machine) {
    /** One of which people read the output. */
    public Console(ProcessContext context, boolean quiet, boolean colours) {
        this(context, quiet, colours, false);
    }

    /** Says lines of the result, in words. */
    public void say(String line) {
        if (!machine) {
            context.out().println(line);
        }
    }

    /** Says what was done, unless asked to be quiet. */
    public void tell(String line) {
        if (!quiet && !machine) {
            context.out().println(VisibleText.lines(line));
        }
    }

    /** Says beside the output what was done, unless asked to be quiet. */
    public void note(String line) {
        if (!quiet && !machine) {
            context.err().println(VisibleText.lines(line));
        }
    }

    /** Says what somebody should know. */
    public void warn(String line) {
        context.err().println(VisibleText.lines(line));
    }

    /** Shows on a terminal how far a run is; the next call, or the end, takes its place. */
    public void progress(int step, int of, String what) {
        if (!quiet && context.columns().isPresent()) {
            context.err().print("\r\033[K" + step + "/" + of + " " + VisibleText.line(what));
            context.err().flush();
        }
    }

    /** Clears what was shown of a run's progress. */
    public void progressDone() {
        if (!quiet && context.columns().isPresent()) {
            context.err().print("\r\033[K");
        }
    }

    /** The width to write for: the terminal's, or 80. */
    public int width() {
        return Math.max(40, context.columns().orElse(80));
    }

    /** How findings are shown where this run's output goes. */
    public FindingText findingText(FindingWording words) {
        return context.columns().isPresent()
                ? FindingText.terminal(words, width(), colours())
                : FindingText.plain(words, colours());
    }
}
