package kring.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kring new}: valid files to begin with; none is ever overwritten. */
@Command(
        name = "new",
        description = "Begin a circle, member, candidate, quarter or venture; nothing is overwritten.",
        synopsisSubcommandLabel = "(circle | member | candidate | quarter | venture)",
        subcommands = {
            NewCircleCommand.class,
            NewMemberCommand.class,
            NewCandidateCommand.class,
            NewQuarterCommand.class,
            NewVentureCommand.class
        })
final class NewCommand {
    @ParentCommand
    private Kring kring;

    Kring kring() {
        return kring;
    }
}
