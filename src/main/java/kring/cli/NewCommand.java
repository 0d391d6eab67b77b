package kring.cli;

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
final class NewCommand {
    @ParentCommand
    private Kring kring;

    Kring kring() {
        return kring;
    }
}
