package kring.cli;

import java.util.concurrent.Callable;
import kring.cli.completion.Shell;
import kring.cli.help.HelpTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring completion SHELL}: the script by which a shell completes commands, options, ids and quarters. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(paramLabel = "bash|zsh|fish|powershell")
    private Shell shell;

    @Override
    public Integer call() {
        kring.surroundings().out().print(shell.script(kring.commands(), new HelpTexts(kring.languageHere())));
        return ExitStatus.DONE;
    }
}
