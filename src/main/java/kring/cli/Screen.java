package kring.cli;

import kring.cli.findings.FindingText;
import kring.cli.findings.FindingWords;
import kring.report.Visible;

/**
 * Where a run says what it has to say: data to the output, all else beside it. Names of files and people may be anything,
 * but nothing in a line can steer a terminal.
 *
 * @param quiet whether only what goes wrong is said
 * @param colours whether to colour
 */
record Screen(Surroundings surroundings, boolean quiet, boolean colours) {
    /** Says what was done, unless asked to be quiet. */
    void tell(String line) {
        if (!quiet) {
            surroundings.out().println(Visible.lines(line));
        }
    }

    /** Says beside the output what was done, unless asked to be quiet. */
    void note(String line) {
        if (!quiet) {
            surroundings.err().println(Visible.lines(line));
        }
    }

    /** Says what somebody should know. */
    void warn(String line) {
        surroundings.err().println(Visible.lines(line));
    }

    /** Shows on a terminal how far a run is; the next call, or the end, takes its place. */
    void progress(int step, int of, String what) {
        if (!quiet && surroundings.columns().isPresent()) {
            surroundings.err().print("\r\033[K" + step + "/" + of + " " + Visible.line(what));
            surroundings.err().flush();
        }
    }

    /** Clears what was shown of a run's progress. */
    void progressDone() {
        if (!quiet && surroundings.columns().isPresent()) {
            surroundings.err().print("\r\033[K");
        }
    }

    /** The width to write for: the terminal's, or 80. */
    int width() {
        return Math.max(40, surroundings.columns().orElse(80));
    }

    /** How findings are shown where this run's output goes. */
    FindingText findingText(FindingWords words) {
        return surroundings.columns().isPresent()
                ? FindingText.terminal(words, width(), colours())
                : FindingText.plain(words, colours());
    }
}
