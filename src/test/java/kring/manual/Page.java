package kring.manual;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.Tree;
import kring.cli.help.CommandOptions;
import kring.language.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page of the manual while it is written. */
final class Page {
    private final Edition edition;
    private final StringBuilder text = new StringBuilder();

    /** Begins a page with its name and what it is about. */
    Page(Edition edition, String name, int section, String about) {
        this.edition = edition;
        if (!isEnglish()) {
            line(".\\\" -*- coding: utf-8 -*-");
        }
        line(".Dd " + edition.word("day"));
        line(".Dt " + name.toUpperCase(java.util.Locale.ROOT) + " " + section);
        line(".Os");
        if (!isEnglish()) {
            line(".hla " + edition.language().code()); // or words would be parted as in English
        }
        line(".Sh " + edition.section("NAME"));
        line(".Nm " + name);
        line(".Nd " + Mdoc.words(about));
    }

    /** Adds a line. */
    Page line(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** Adds lines that are ended already. */
    Page lines(String lines) {
        text.append(lines);
        return this;
    }

    /** Adds a section by its English name, unless there is nothing in it. */
    Page section(String name, String content) {
        return content.isEmpty() ? this : line(".Sh " + edition.section(name)).lines(content);
    }

    /** The page as it is kept. */
    String text() {
        return text.toString();
    }

    /** How commands are called, each with its options and parameters, or else with what stands behind it. */
    String synopsis(List<CommandSpec> commands, String... behind) {
        String calls = commands.stream()
                .map(command -> (isEnglish() ? ".Nm " : ".It Nm ") + command.qualifiedName() + "\n"
                        + Stream.concat(arguments(command), Stream.of(behind))
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        String longest = commands.stream()
                .map(CommandSpec::qualifiedName)
                .max(Comparator.comparing(String::length))
                .orElseThrow();
        return isEnglish() ? calls : ".Bl -tag -width \"" + longest + "\" -compact\n" + calls + ".El\n";
    }

    /** Only a section that is called SYNOPSIS is laid out as one. */
    private boolean isEnglish() {
        return edition.language() == Language.EN;
    }

    private Stream<String> arguments(CommandSpec command) {
        return Stream.concat(
                CommandOptions.own(command).map(option -> ".Op " + called(option)),
                command.positionalParameters().stream().map(this::called));
    }

    private String called(PositionalParamSpec parameter) {
        String label = "Ar " + edition.label(parameter) + (parameter.arity().max() > 1 ? " ..." : "");
        return parameter.arity().min() == 0 ? ".Op " + label : "." + label;
    }

    private String called(OptionSpec option) {
        String names = Stream.of(option.names()).map(Page::flag).collect(Collectors.joining(" , "));
        String optional = option.arity().min() == 0 ? " Op" : "";
        return CommandOptions.takesValue(option) ? names + optional + " Ar " + edition.label(option) : names;
    }

    private static String flag(String name) {
        return "Fl " + name.substring(1);
    }

    /** The list of what a command's parameters and options are for; empty when it has none. */
    String options(CommandSpec command) {
        String parameters = command.positionalParameters().stream()
                .map(parameter -> item("Ar " + edition.label(parameter), command, parameter))
                .collect(Collectors.joining());
        String options = CommandOptions.own(command)
                .map(option -> item(called(option), command, option))
                .collect(Collectors.joining());
        String items = parameters + options;
        return items.isEmpty() ? "" : ".Bl -tag -width Ds\n" + items + ".El\n";
    }

    private String item(String head, CommandSpec command, ArgSpec argument) {
        return ".It " + head + "\n" + Mdoc.text(edition.about(command, argument));
    }

    /** References to other pages, named as {@code kring-diff 1}. */
    static String seeAlso(List<String> pages) {
        return pages.stream().map(page -> ".Xr " + page).collect(Collectors.joining(" ,\n")) + "\n";
    }

    /** All commands right below kring. */
    static List<CommandSpec> commands() {
        return Tree.kring().subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .toList();
    }
}
