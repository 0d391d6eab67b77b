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
        CommandLine line = new CommandLine(kring)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures(kring))
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        int status = line.execute(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        if (surroundings.out().checkError() && status == ExitStatus.DONE) {
            surroundings.err().println("kring: the output could not be written");
            surroundings.err().flush();
            return ExitStatus.USER_ERROR;
        }
        return status;
    }
}
