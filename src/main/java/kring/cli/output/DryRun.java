package kring.cli.output;

import kring.cli.run.RootCommand;
import picocli.CommandLine.Option;

/** The option by which a command only tells what it would write; every command that writes a file has it. */
public final class DryRun {
    /** Behind the command's own. */
    private static final int LAST = 1;

    @Option(names = "--dry-run", order = LAST)
    private boolean asked;

    /** Whether nothing is to be written. */
    public boolean isAsked() {
        return asked;
    }

    /** Has the run write nothing from here on where that was asked for; whether it wrote until now. */
    boolean begins(RootCommand kring) {
        boolean begins = asked && !kring.saving().isDry();
        if (begins) {
            kring.writes(true, false);
        }
        return begins;
    }
}
