package kring;

import kring.cli.CommandLineInterface;
import kring.cli.run.ProcessContext;

/** Starts kring. */
public final class Main {
    private Main() {}

    static {
        // Its search for Groovy opens every jar.
        System.setProperty("picocli.disable.closures", "true");
    }

    /** Runs one command and ends with its exit status. */
    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.run(ProcessContext.ofProcess(), arguments));
    }
}
