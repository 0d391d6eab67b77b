package kring.cli.create;

import kring.cli.run.RootCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kring new}: valid files to begin with; none is ever overwritten. */
@Command(
        name = "new",
        subcommands = {
            NewCircleCommand.class,
            NewMemberCommand.class,
            NewCandidateCommand.class,
            NewQuarterCommand.class,
            NewVentureCommand.class,
            NewTemplatesCommand.class,
            NewGitCommand.class
        })
public final class NewCommand {
    @ParentCommand
    private RootCommand kring;

    RootCommand kring() {
        return kring;
    }
}
