package kring.cli.help;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kring.cli.help.HelpTexts.Example;
import kring.cli.run.CommandGroup;
import kring.cli.run.RootCommand;
import kring.language.Language;
import kring.report.terminal.Folding;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command on a screen: how to call it, what it does, its options, examples. */
public final class HelpPage {
    static final int WIDEST = 100;

    private final HelpTexts texts;
    private final SortedMap<CommandGroup, List<String>> top;
    private final int width;
    private final StringBuilder page = new StringBuilder();

    /**
     * A page for a terminal of that width; lines longer than 100 are hard to read.
     *
     * @param top the commands of kring itself, by when one needs them, of which a run knows only those it needs
     */
    public HelpPage(HelpTexts texts, SortedMap<CommandGroup, List<String>> top, int width) {
        this.texts = texts;
        this.top = top;
        this.width = Math.min(width, WIDEST);
    }

    /** The whole page of a command, for the screen of a run. */
    public static String of(RootCommand kring, CommandSpec command, Language language) {
        return new HelpPage(
                        new HelpTexts(language),
                        kring.commandGroups(),
                        kring.console().width())
                .of(command);
    }

    /** The whole page of a command. */
    public String of(CommandSpec command) {
        page.append(Folding.line(texts.word("usage") + " " + usage(command), "", "  ", width))
                .append('\n');
        page.append(HelpColumns.indented(texts.about(command) + ". " + texts.more(command), "", width));
        if (command.parent() == null) {
            groups(command);
        } else {
            section("commands", commands(command, command.subcommands().keySet()));
        }
        section("parameters", parameters(command));
        section("options", options(command));
        examples(command);
        page.append('\n').append(HelpColumns.indented(closing(command), "", width));
        return page.toString();
    }

    private void section(String heading, HelpColumns rows) {
        if (!rows.isEmpty()) {
            page.append('\n').append(texts.word(heading)).append('\n').append(rows.lines(width));
        }
    }

    private String usage(CommandSpec command) {
        StringBuilder usage = new StringBuilder(command.qualifiedName());
        usage.append(" [").append(texts.word("some-options")).append(']');
        if (command.parent() == null || !command.subcommands().isEmpty()) {
            usage.append(' ').append(texts.word("some-command"));
        }
        command.positionalParameters().forEach(parameter -> usage.append(' ').append(shown(parameter)));
        return usage.toString();
    }

    /** A parameter as usage shows it: in brackets when it can be left out, with dots when there can be more. */
    private String shown(PositionalParamSpec parameter) {
        String label = texts.label(parameter) + (parameter.arity().max() > 1 ? "…" : "");
        return parameter.arity().min() == 0 ? "[" + label + "]" : label;
    }

    /** The commands of kring itself, one under the other whatever group they are in. */
    private void groups(CommandSpec command) {
        int column = top.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElseThrow();
        top.forEach((group, names) -> page.append('\n')
                .append(texts.word(heading(group)))
                .append('\n')
                .append(commands(command, names).lines(width, column)));
    }

    /** The word that stands above the commands of a group. */
    public static String heading(CommandGroup group) {
        return switch (group) {
            case BEFORE -> "before";
            case TABLE -> "table";
            case AFTER -> "after";
            case YEARLY -> "yearly";
            case REST -> "rest";
        };
    }

    private HelpColumns commands(CommandSpec command, Collection<String> names) {
        HelpColumns rows = new HelpColumns();
        names.forEach(name -> rows.add(name, texts.about(command, name)));
        return rows;
    }

    private HelpColumns parameters(CommandSpec command) {
        HelpColumns rows = new HelpColumns();
        command.positionalParameters()
                .forEach(parameter -> rows.add(texts.label(parameter), texts.about(command, parameter)));
        return rows;
    }

    private HelpColumns options(CommandSpec command) {
        HelpColumns rows = new HelpColumns();
        CommandOptions.own(command).forEach(option -> rows.add(shown(option), texts.about(command, option)));
        return rows;
    }

    private String shown(OptionSpec option) {
        String names = String.join(", ", option.names());
        if (!CommandOptions.takesValue(option)) {
            return names;
        }
        String label = texts.label(option);
        return names + " " + (option.arity().min() == 0 ? "[" + label + "]" : label);
    }

    private void examples(CommandSpec command) {
        List<Example> examples = texts.examples(command);
        if (!examples.isEmpty()) {
            page.append('\n').append(texts.word("examples")).append('\n');
            page.append(examples.stream()
                    .map(example -> HelpColumns.indented(example.purpose() + ":", "  ", width) + "    "
                            + example.command() + "\n")
                    .collect(Collectors.joining()));
        }
    }

    private String closing(CommandSpec command) {
        if (command.parent() == null) {
            return texts.word("of-a-command");
        }
        return command.subcommands().isEmpty()
                ? texts.word("of-all")
                : texts.word("of-one", command.qualifiedName().replaceFirst("^kring ", ""));
    }
}
