package kring.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kring member}: a person's data, handed over or erased. */
@Command(
        name = "member",
        subcommands = {MemberExportCommand.class, MemberForgetCommand.class})
final class MemberCommand {
    @ParentCommand
    private Kring kring;

    Kring kring() {
        return kring;
    }
}
