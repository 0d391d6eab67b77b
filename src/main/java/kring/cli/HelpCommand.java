package kring.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring help [COMMAND…]}: all commands, or the help of one. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(arity = "0..*", paramLabel = "COMMAND")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        CommandSpec asked = kring.commands();
        for (String word : words) {
            CommandLine below = asked.subcommands().get(word);
            if (below == null) {
                throw UsageErrors.noCommand(asked, word);
            }
            asked = below.getCommandSpec();
        }
        kring.surroundings().out().print(kring.help(asked, kring.languageHere()));
        return ExitStatus.DONE;
    }
}
