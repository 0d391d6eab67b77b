package kring.manual;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** The page of a command: how it is called and its options from the command itself, the rest from what was written. */
final class CommandPage {
    private static final Set<String> PLACED = Set.of("DESCRIPTION", "FILES", "EXIT STATUS", "EXAMPLES", "SEE ALSO");

    private static final String EXIT_STATUS = """
            .Bl -tag -width Ds
            .It 0
            Done.
            .It 1
            The folder has errors; nothing was written.
            .It 2
            A mistake in the command, or something that the user can mend.
            .It 70
            A bug.
            .El
            """;

    private CommandPage() {}

    /** The page of a command right below kring, with those that are below it. */
    static String of(CommandSpec command) {
        String name = "kring-" + command.name();
        Prose prose = new Prose(command.name());
        List<CommandSpec> whole = whole(command);
        Page page = new Page(name, 1, lowered(Page.about(command)));
        page.section("SYNOPSIS", whole.stream().map(Page::synopsis).collect(Collectors.joining()));
        page.section("DESCRIPTION", prose.of("DESCRIPTION"));
        page.section("OPTIONS", options(whole));
        prose.names().stream()
                .filter(section -> !PLACED.contains(section))
                .forEach(section -> page.section(section, prose.of(section)));
        page.section("FILES", prose.of("FILES"));
        page.section("EXIT STATUS", prose.of("EXIT STATUS", EXIT_STATUS));
        page.section("EXAMPLES", examples(command, whole, prose));
        page.section("SEE ALSO", seeAlso(prose));
        return page.text();
    }

    /** A command that does something itself, or else those below it. */
    private static List<CommandSpec> whole(CommandSpec command) {
        return command.subcommands().isEmpty()
                ? List.of(command)
                : command.subcommands().values().stream()
                        .map(line -> line.getCommandSpec())
                        .toList();
    }

    private static String options(List<CommandSpec> whole) {
        String lists = whole.stream()
                .map(command -> whole.size() == 1 || Page.options(command).isEmpty()
                        ? Page.options(command)
                        : ".Ss " + command.qualifiedName() + "\n" + Mdoc.text(Page.about(command) + ".")
                                + Page.options(command))
                .collect(Collectors.joining());
        return lists + (lists.isEmpty() || whole.size() > 1 ? "" : ".Pp\n")
                + (whole.size() > 1 ? ".Ss Every command\n" : "")
                + "Options that every command takes, such as\n.Fl C\nand\n.Fl -lang ,\nare in\n.Xr kring 1 .\n";
    }

    private static String examples(CommandSpec command, List<CommandSpec> whole, Prose prose) {
        return Stream.concat(
                        Stream.concat(Stream.of(command), whole.stream())
                                .distinct()
                                .map(Page::examples),
                        Stream.of(prose.of("EXAMPLES")))
                .filter(examples -> !examples.isEmpty())
                .collect(Collectors.joining(".Pp\n"));
    }

    private static String seeAlso(Prose prose) {
        Set<String> pages = new TreeSet<>(Set.of("kring 1"));
        prose.of("SEE ALSO").lines().map(name -> "kring-" + name + " 1").forEach(pages::add);
        return Page.seeAlso(
                Stream.concat(pages.stream(), Stream.of("kring-circle 5")).toList());
    }

    private static String lowered(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
