package kring.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.Tree;
import picocli.CommandLine.Model.CommandSpec;

/** The page of kring itself: what all commands share, and which there are. */
final class KringPage {
    private KringPage() {}

    /** The page. */
    static String text() {
        CommandSpec kring = Tree.kring();
        Prose prose = new Prose("kring");
        return new Page("kring", 1, "toolkit for facilitators of Circles of Trust")
                .section("SYNOPSIS", Page.synopsis(kring) + ".Ar COMMAND\n.Op Ar ARGUMENT ...\n")
                .section("DESCRIPTION", prose.of("DESCRIPTION"))
                .section("COMMANDS", commands() + prose.of("COMMANDS"))
                .section("OPTIONS", "Every command takes these:\n" + Page.options(kring) + prose.of("OPTIONS"))
                .section("ENVIRONMENT", prose.of("ENVIRONMENT"))
                .section("FILES", prose.of("FILES"))
                .section("EXIT STATUS", prose.of("EXIT STATUS"))
                .section("EXAMPLES", prose.of("EXAMPLES"))
                .section("SEE ALSO", seeAlso())
                .text();
    }

    private static String commands() {
        return ".Bl -tag -width Ds\n"
                + Page.commands().stream()
                        .map(command ->
                                ".It Xr kring-" + command.name() + " 1\n" + Mdoc.text(Page.about(command) + "."))
                        .collect(Collectors.joining())
                + ".El\n";
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
