package kring.cli;

import java.util.ArrayList;
import java.util.List;
import kring.cli.process.ProcessContext;
import kring.cli.run.RootCommand;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, for tests that hold something against each of them. */
public final class Tree {
    private Tree() {}

    /** The command {@code kring}, with all that is below it. */
    public static CommandSpec kring() {
        return Commands.LIST
                .all(new RootCommand(ProcessContext.ofProcess(), Commands.LIST))
                .getCommandSpec();
    }

    /** Every command: kring itself, and all that is below it. */
    public static List<CommandSpec> all() {
        List<CommandSpec> all = new ArrayList<>();
        collect(kring(), all);
        return all;
    }

    private static void collect(CommandSpec command, List<CommandSpec> all) {
        all.add(command);
        command.subcommands().values().forEach(line -> collect(line.getCommandSpec(), all));
    }
}
