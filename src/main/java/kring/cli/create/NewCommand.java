package kring.cli.create;

import picocli.CommandLine.Command;

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
public final class NewCommand {}
