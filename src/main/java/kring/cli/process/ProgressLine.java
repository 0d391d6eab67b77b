package kring.cli.process;

import java.time.Duration;
import java.util.function.LongSupplier;
import kring.report.document.VisibleText;
import kring.report.terminal.DisplayWidth;

/**
 * How far a run is that takes long: one line beside the output, on a terminal and only after a while, and gone when the
 * run is done. No escape sequence is in it, so that every terminal shows it alike.
 */
public final class ProgressLine implements AutoCloseable {
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final Console console;
    private final LongSupplier nanoseconds;
    private final long begun;
    private int shown;

    /** Begins now. */
    public ProgressLine(Console console) {
        this(console, System::nanoTime);
    }

    /** Begins now, by a stopwatch. */
    public ProgressLine(Console console, LongSupplier nanoseconds) {
        this.console = console;
        this.nanoseconds = nanoseconds;
        this.begun = nanoseconds.getAsLong();
    }

    /** Shows how far it is; the next call, or the end, takes its place. */
    public synchronized void step(int step, int of, String what) {
        if (console.showsProgress() && nanoseconds.getAsLong() - begun >= PATIENCE) {
            clear();
            String line = cut(step + "/" + of + " " + VisibleText.line(what));
            print(line);
            shown = DisplayWidth.of(line);
        }
    }

    /** Clears what was shown, so that something else can be said. */
    public synchronized void clear() {
        if (shown > 0) {
            print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void print(String words) {
        console.context().err().print(words);
        console.context().err().flush();
    }

    /** As much as stands on one line, with room for the cursor. */
    private String cut(String line) {
        int end = line.length();
        while (DisplayWidth.of(line.substring(0, end)) >= console.errorWidth()) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end);
    }
}
