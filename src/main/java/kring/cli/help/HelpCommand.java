package kring.cli.help;

import java.util.List;
import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.Pager;
import kring.cli.run.RootCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring help [COMMAND…]}: all commands, or the help of one. */
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

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
        Pager.show(kring, HelpPage.of(kring, asked, kring.languageHere()));
        return ExitStatus.DONE;
    }
}
