package kring.cli.help;

import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a command. */
public final class CommandOptions {
    private CommandOptions() {}

    /** Those that are its own, and not those of every command; kring itself has these. */
    public static Stream<OptionSpec> own(CommandSpec command) {
        return command.options().stream()
                .filter(option -> command.parent() == null
                        || !option.inherited() && !option.usageHelp() && !option.versionHelp());
    }

    /** Whether a value stands behind it. */
    public static boolean takesValue(ArgSpec option) {
        return option.arity().max() > 0;
    }
}
