package kring.cli.help;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a command, and what may stand behind them. */
public final class CommandOptions {
    private CommandOptions() {}

    /** Those that are its own, and not those of every command; kring itself has these. */
    public static Stream<OptionSpec> own(CommandSpec command) {
        return command.options().stream()
                .filter(option ->
                        command.parent() == null || !option.inherited() && !option.usageHelp() && !option.versionHelp())
                .sorted(Comparator.comparingInt(OptionSpec::order));
    }

    /** Whether a value stands behind it. */
    public static boolean takesValue(ArgSpec option) {
        return option.arity().max() > 0;
    }

    /**
     * The words among which an option or a parameter leaves a choice, as they are written; empty when anything may stand there. Of all that report, the agenda alone has an
     * entry for calendars.
     */
    public static List<String> choices(CommandSpec command, ArgSpec argument) {
        if (argument.paramLabel().contains("|")) {
            return List.of(argument.paramLabel().split("\\|"));
        }
        return argument.completionCandidates() == null
                ? List.of()
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.equals("ics") || command.name().equals("agenda"))
                        .toList();
    }
}
