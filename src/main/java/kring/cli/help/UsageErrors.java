package kring.cli.help;

import java.util.List;
import java.util.Set;
import kring.cli.run.ExitStatus;
import kring.cli.run.Failures;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the words of a command, told as the user's other errors are: one line, with a remedy. */
public final class UsageErrors implements IParameterExceptionHandler {
    private final RootCommand kring;
    private final Failures failures;

    public UsageErrors(RootCommand kring, Failures failures) {
        this.kring = kring;
        this.failures = failures;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        kring.recoverLanguage(List.of(words));
        CommandSpec command = failure.getCommandLine().getCommandSpec();
        if (words.length == 0) {
            kring.context().err().print(HelpPage.of(kring, command, failures.language()));
            return ExitStatus.USER_ERROR;
        }
        return failures.tell(failure.getCause() instanceof UserError error ? error : error(failure, command));
    }

    private UserError error(ParameterException failure, CommandSpec command) {
        List<String> unmatched = failure instanceof UnmatchedArgumentException unknown
                ? unknown.getUnmatched()
                : failure.getCommandLine().getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unknown(command, unmatched.get(0));
        }
        if (failure instanceof OverwrittenOptionException twice) {
            return new UserError("option-twice", HelpTexts.name(twice.getOverwritten()));
        }
        if (failure instanceof MissingParameterException missing) {
            return missing(command, missing.getMissing().get(0));
        }
        return failure.getArgSpec() == null
                ? new UserError(
                        "missing-command",
                        command.qualifiedName(),
                        String.join(", ", command.subcommands().keySet()))
                : unfit(command, failure.getArgSpec(), failure.getValue());
    }

    private static UserError unknown(CommandSpec command, String word) {
        if (word.startsWith("-")) {
            String name = word.replaceFirst("=.*", "");
            return UserError.near("no-option", name, command.optionsMap().keySet(), command.qualifiedName());
        }
        return noCommand(command, word);
    }

    /** There is no such command below another, or none at all. */
    static UserError noCommand(CommandSpec above, String word) {
        Set<String> known = above.subcommands().keySet();
        return known.isEmpty()
                ? new UserError("too-many", word, above.qualifiedName())
                : UserError.near("no-command", word, known, above.qualifiedName());
    }

    private UserError missing(CommandSpec command, ArgSpec argument) {
        String label = new HelpTexts(failures.language()).label(argument);
        return argument instanceof OptionSpec option
                ? new UserError("missing-value", option.longestName(), label, knower(command, option))
                : new UserError("missing-parameter", command.qualifiedName(), label);
    }

    private static UserError unfit(CommandSpec command, ArgSpec argument, String value) {
        List<String> choices = CommandOptions.choices(command, argument);
        return choices.isEmpty()
                ? new UserError("unfit", value, place(command, argument), knower(command, argument))
                : UserError.near("no-choice", value, choices, place(command, argument), String.join(", ", choices));
    }

    /** The words after which a value stands. */
    private static String place(CommandSpec command, ArgSpec argument) {
        return argument.isOption() ? HelpTexts.name(argument) : command.qualifiedName();
    }

    /** The command whose help tells of an option or a parameter: kring itself of those that all commands share. */
    private static String knower(CommandSpec command, ArgSpec argument) {
        return argument.inherited() ? command.root().qualifiedName() : command.qualifiedName();
    }
}
