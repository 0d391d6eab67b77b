package kring.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.Tree;
import kring.cli.run.RootCommand;
import picocli.CommandLine.Model.CommandSpec;

/** The page of kring itself: what all commands share, and which there are. */
record KringPage(Edition edition) {
    /** The page. */
    String text() {
        CommandSpec kring = Tree.kring();
        Prose prose = edition.prose("kring");
        Page page = new Page(edition, "kring", 1, edition.word("kring.about"));
        return page.section("SYNOPSIS", page.synopsis(List.of(kring), edition.word("kring.behind")))
                .section("DESCRIPTION", prose.of("DESCRIPTION"))
                .section("COMMANDS", commands() + prose.of("COMMANDS"))
                .section("OPTIONS", edition.word("kring.options") + "\n" + page.options(kring) + prose.of("OPTIONS"))
                .section("ENVIRONMENT", prose.of("ENVIRONMENT"))
                .section("FILES", prose.of("FILES"))
                .section("UNDO", prose.of("UNDO"))
                .section("EXIT STATUS", prose.of("EXIT STATUS"))
                .section("EXAMPLES", prose.of("EXAMPLES"))
                .section("SEE ALSO", seeAlso())
                .text();
    }

    /** By when one needs them, as help has them. */
    private String commands() {
        CommandSpec kring = Tree.kring();
        StringBuilder groups = new StringBuilder();
        ((RootCommand) kring.userObject())
                .commandGroups()
                .forEach((group, names) -> groups.append(".Ss ")
                        .append(Mdoc.words(edition.heading(group)))
                        .append("\n.Bl -tag -width Ds\n")
                        .append(names.stream()
                                .map(name -> kring.subcommands().get(name).getCommandSpec())
                                .map(this::command)
                                .collect(Collectors.joining()))
                        .append(".El\n"));
        return groups.toString();
    }

    private String command(CommandSpec command) {
        return ".It Xr kring-" + command.name() + " 1\n" + Mdoc.text(edition.about(command) + ".");
    }

    private static String seeAlso() {
        List<String> pages = Page.commands().stream()
                .map(command -> "kring-" + command.name() + " 1")
                .sorted()
                .toList();
        return Page.seeAlso(
                Stream.concat(pages.stream(), Stream.of("kring-circle 5")).toList());
    }
}
