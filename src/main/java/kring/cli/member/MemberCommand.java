package kring.cli.member;

import kring.cli.run.RootCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code kring member}: a person's data, handed over or erased. */
@Command(
        name = "member",
        subcommands = {MemberExportCommand.class, MemberForgetCommand.class})
public final class MemberCommand {
    @ParentCommand
    private RootCommand kring;

    RootCommand kring() {
        return kring;
    }
}
