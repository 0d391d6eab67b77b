package kring.cli.completion;

import java.util.concurrent.Callable;
import kring.cli.help.HelpTexts;
import kring.cli.run.ExitStatus;
import kring.cli.run.RootCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring completion SHELL}: the script by which a shell completes commands, options, ids and quarters. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(paramLabel = "bash|zsh|fish|powershell")
    private Shell shell;

    @Override
    public Integer call() {
        kring.context().out().print(shell.script(kring.commands(), new HelpTexts(kring.languageHere())));
        return ExitStatus.DONE;
    }
}
