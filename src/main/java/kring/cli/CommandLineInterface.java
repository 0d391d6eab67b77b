package kring.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;

/** The whole command line, from words to exit status. */
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /** Runs one command in its surroundings; the answer is the exit status. */
    public static int run(Surroundings surroundings, String... arguments) {
        Kring kring = new Kring(surroundings);
        Failures failures = new Failures(kring);
        int status = status(kring, failures, arguments);
        surroundings.out().flush();
        if (surroundings.out().checkError() && status == ExitStatus.DONE) {
            status = failures.tell(new UserError("output"));
        }
        surroundings.err().flush();
        return status;
    }

    /** An error of the machine, such as a stack that overflows, is a bug too, and shown as one. */
    private static int status(Kring kring, Failures failures, String... arguments) {
        try {
            Optional<String> brief = Brief.answer(arguments);
            if (brief.isPresent()) {
                kring.surroundings().out().print(brief.get());
                return ExitStatus.DONE;
            }
            return connected(Commands.named(kring, arguments), kring, failures)
                    // What is wrong with the words is told with every command at hand.
                    .setParameterExceptionHandler((mistake, words) -> connected(Commands.all(kring), kring, failures)
                            .setParameterExceptionHandler(new Misuse())
                            .execute(words))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.bug(e);
        }
    }

    private static CommandLine connected(CommandLine line, Kring kring, Failures failures) {
        Surroundings surroundings = kring.surroundings();
        return line.setExecutionExceptionHandler(failures)
                .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
    }
}
