package kring.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The whole command line, from words to exit status. */
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /** Runs one command in its surroundings; the answer is the exit status. */
    public static int run(Surroundings surroundings, String... arguments) {
        Kring kring = new Kring(surroundings);
        Failures failures = new Failures(kring);
        CommandLine line = new CommandLine(kring)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(new Misuse())
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        int status = status(line, failures, arguments);
        surroundings.out().flush();
        if (surroundings.out().checkError() && status == ExitStatus.DONE) {
            status = failures.tell(new UserError("output"));
        }
        surroundings.err().flush();
        return status;
    }

    /** An error of the machine, such as a stack that overflows, is a bug too, and shown as one. */
    private static int status(CommandLine line, Failures failures, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.bug(e);
        }
    }
}
