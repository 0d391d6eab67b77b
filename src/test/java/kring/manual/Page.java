package kring.manual;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.Tree;
import kring.cli.help.CommandOptions;
import kring.cli.help.HelpPage;
import kring.cli.help.HelpTexts;
import kring.cli.run.CommandGroup;
import kring.language.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A page of the manual while it is written. */
final class Page {
    /** The day on which the manual was last read as a whole. */
    private static final String DAY = "November 24, 2026";

    private static final HelpTexts TEXTS = new HelpTexts(Language.EN);

    private final StringBuilder text = new StringBuilder();

    /** Begins a page with its name and what it is about. */
    Page(String name, int section, String about) {
        line(".Dd " + DAY);
        line(".Dt " + name.toUpperCase(java.util.Locale.ROOT) + " " + section);
        line(".Os");
        line(".Sh NAME");
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

    /** Adds a section, unless there is nothing in it. */
    Page section(String name, String content) {
        return content.isEmpty() ? this : line(".Sh " + name).lines(content);
    }

    /** The page as it is kept. */
    String text() {
        return text.toString();
    }

    /** What a command does, as a sentence without its full stop. */
    static String about(CommandSpec command) {
        return TEXTS.about(command);
    }

    /** What stands above the commands of a group, without the colon that help ends it with. */
    static String heading(CommandGroup group) {
        return TEXTS.word(HelpPage.heading(group)).replaceFirst(":$", "");
    }

    /** How a command is called. */
    static String synopsis(CommandSpec command) {
        Stream<String> options = CommandOptions.own(command).map(option -> ".Op " + called(option));
        Stream<String> parameters = command.positionalParameters().stream().map(Page::called);
        return ".Nm " + command.qualifiedName() + "\n"
                + Stream.concat(options, parameters).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String called(PositionalParamSpec parameter) {
        String label = "Ar " + TEXTS.label(parameter) + (parameter.arity().max() > 1 ? " ..." : "");
        return parameter.arity().min() == 0 ? ".Op " + label : "." + label;
    }

    private static String called(OptionSpec option) {
        String names = Stream.of(option.names()).map(Page::flag).collect(Collectors.joining(" , "));
        String optional = option.arity().min() == 0 ? " Op" : "";
        return CommandOptions.takesValue(option) ? names + optional + " Ar " + TEXTS.label(option) : names;
    }

    private static String flag(String name) {
        return "Fl " + name.substring(1);
    }

    /** The list of what a command's parameters and options are for; empty when it has none. */
    static String options(CommandSpec command) {
        String parameters = command.positionalParameters().stream()
                .map(parameter -> item("Ar " + TEXTS.label(parameter), command, parameter))
                .collect(Collectors.joining());
        String options = CommandOptions.own(command)
                .map(option -> item(called(option), command, option))
                .collect(Collectors.joining());
        String items = parameters + options;
        return items.isEmpty() ? "" : ".Bl -tag -width Ds\n" + items + ".El\n";
    }

    private static String item(String head, CommandSpec command, ArgSpec argument) {
        return ".It " + head + "\n" + Mdoc.text(TEXTS.about(command, argument));
    }

    /** The examples that help shows too. */
    static String examples(CommandSpec command) {
        return TEXTS.examples(command).stream()
                .map(example ->
                        Mdoc.text(example.purpose() + ":") + ".Pp\n.Dl " + Mdoc.literal(example.command()) + "\n")
                .collect(Collectors.joining(".Pp\n"));
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
