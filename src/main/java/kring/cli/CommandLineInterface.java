package kring.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kring.cli.help.FrontPage;
import kring.cli.help.HelpPage;
import kring.cli.help.UsageErrors;
import kring.cli.process.ProcessContext;
import kring.cli.run.ExitStatus;
import kring.cli.run.Failures;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.cli.run.Version;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The whole command line, from words to exit status. */
public final class CommandLineInterface {
    private static final List<List<String>> VERSION = List.of(List.of("-V"), List.of("--version"));
    private static final List<List<String>> HELP = List.of(List.of("-h"), List.of("--help"));

    private CommandLineInterface() {}

    /** Runs one command in its context; the answer is the exit status. */
    public static int run(ProcessContext context, String... arguments) {
        RootCommand kring = new RootCommand(context, Commands.LIST);
        Failures failures = new Failures(kring);
        int status = status(kring, failures, arguments);
        context.out().flush();
        if (context.out().checkError() && status == ExitStatus.DONE) {
            status = failures.tell(new UserError("output"));
        }
        context.err().flush();
        return status;
    }

    /** Shows the help that was asked for, else runs the command. */
    private static int run(RootCommand kring, ParseResult parsed) {
        for (CommandLine line : parsed.asCommandLineList()) {
            if (line.isUsageHelpRequested()) {
                kring.context().out().print(HelpPage.of(kring, line.getCommandSpec(), kring.languageHere()));
                return ExitStatus.DONE;
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** An error of the machine, such as a stack that overflows, is a bug too, and shown as one. */
    private static int status(RootCommand kring, Failures failures, String... arguments) {
        try {
            Optional<String> known = known(kring, List.of(arguments));
            if (known.isPresent()) {
                kring.context().out().print(known.get());
                return ExitStatus.DONE;
            }
            return connected(Commands.named(kring, arguments), kring, failures)
                    // What is wrong with the words is told with every command at hand.
                    .setParameterExceptionHandler(
                            (mistake, words) -> connected(Commands.LIST.all(kring), kring, failures)
                                    .setParameterExceptionHandler(new UsageErrors(kring, failures))
                                    .execute(words))
                    .execute(arguments);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failures.bug(e);
        }
    }

    /** What can be said at once, without learning any command first. */
    private static Optional<String> known(RootCommand kring, List<String> arguments) {
        if (HELP.contains(arguments)) {
            return FrontPage.of(kring.languageHere(), kring.console().width());
        }
        return VERSION.contains(arguments) ? Optional.of(Version.line() + "\n") : Optional.empty();
    }

    private static CommandLine connected(CommandLine line, RootCommand kring, Failures failures) {
        ProcessContext context = kring.context();
        return line.setExecutionExceptionHandler(failures)
                .setExecutionStrategy(parsed -> run(kring, parsed))
                .setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8));
    }
}
