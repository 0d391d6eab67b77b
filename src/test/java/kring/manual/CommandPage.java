package kring.manual;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The page of a command right below kring, with those that are below it: how it is called and its options from the
 * command itself, the rest from what was written.
 */
record CommandPage(Edition edition, CommandSpec command) {
    private static final Set<String> PLACED = Set.of("DESCRIPTION", "FILES", "EXIT STATUS", "EXAMPLES", "SEE ALSO");

    /** The page. */
    String text() {
        Prose prose = edition.prose(command.name());
        Prose shared = edition.prose("shared");
        Page page = new Page(edition, "kring-" + command.name(), 1, lowered(edition.about(command)));
        page.section("SYNOPSIS", page.synopsis(whole()));
        page.section("DESCRIPTION", prose.of("DESCRIPTION"));
        page.section("OPTIONS", options(page) + shared.of("OPTIONS"));
        prose.names().stream()
                .filter(section -> !PLACED.contains(section))
                .forEach(section -> page.section(section, prose.of(section)));
        page.section("FILES", prose.of("FILES"));
        page.section("EXIT STATUS", prose.of("EXIT STATUS", shared.of("EXIT STATUS")));
        page.section("EXAMPLES", examples(prose));
        page.section("SEE ALSO", seeAlso(prose));
        return page.text();
    }

    /** A command that does something itself, or else those below it. */
    private List<CommandSpec> whole() {
        return command.subcommands().isEmpty()
                ? List.of(command)
                : command.subcommands().values().stream()
                        .map(line -> line.getCommandSpec())
                        .toList();
    }

    private String options(Page page) {
        List<CommandSpec> whole = whole();
        String lists = whole.stream()
                .map(command -> whole.size() == 1 || page.options(command).isEmpty()
                        ? page.options(command)
                        : ".Ss " + command.qualifiedName() + "\n" + Mdoc.text(edition.about(command) + ".")
                                + page.options(command))
                .collect(Collectors.joining());
        return lists
                + (lists.isEmpty() || whole.size() > 1 ? "" : ".Pp\n")
                + (whole.size() > 1 ? ".Ss " + edition.word("every-command") + "\n" : "");
    }

    private String examples(Prose prose) {
        return Stream.concat(
                        Stream.concat(Stream.of(command), whole().stream())
                                .distinct()
                                .map(edition::examples),
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
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
