package kring.cli.completion;

import java.util.ArrayList;
import java.util.List;
import kring.cli.help.CommandOptions;
import kring.cli.help.HelpTexts;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may stand where, in lines that every script reads: {@code WHERE|WHAT|KIND|WORDS|HELP}. WHERE is the words of a
 * command after {@code kring}, or {@code *} for all commands; WHAT is a command, an option, the number of a parameter,
 * or {@code +} for one that repeats.
 */
final class CompletionTable {
    private static final String EVERYWHERE = "*";
    private static final String REPEATED = "+";

    private final HelpTexts texts;
    private final List<String> lines = new ArrayList<>();

    private CompletionTable(HelpTexts texts) {
        this.texts = texts;
    }

    /** The lines for kring. */
    static String of(CommandSpec kring, HelpTexts texts) {
        CompletionTable table = new CompletionTable(texts);
        table.options(EVERYWHERE, kring, kring.options());
        table.commands("", kring);
        table.below("help", kring);
        return String.join("\n", table.lines);
    }

    private void commands(String where, CommandSpec above) {
        for (CommandLine line : above.subcommands().values()) {
            CommandSpec command = line.getCommandSpec();
            add(where, command.name(), WordKind.COMMAND, "", texts.about(command));
            String here = (where + " " + command.name()).strip();
            options(here, command, CommandOptions.own(command).toList());
            command.positionalParameters().forEach(parameter -> argument(here, place(parameter), command, parameter));
            commands(here, command);
        }
    }

    /** The commands again, as words behind {@code help}. */
    private void below(String where, CommandSpec above) {
        for (CommandLine line : above.subcommands().values()) {
            CommandSpec command = line.getCommandSpec();
            add(where, command.name(), WordKind.COMMAND, "", texts.about(command));
            below(where + " " + command.name(), command);
        }
    }

    private void options(String where, CommandSpec command, List<OptionSpec> options) {
        for (OptionSpec option : options) {
            for (String name : option.names()) {
                argument(where, name, command, option);
            }
        }
    }

    private void argument(String where, String what, CommandSpec command, ArgSpec argument) {
        List<String> choices = CommandOptions.choices(command, argument);
        WordKind kind = WordKind.FLAG;
        if (CommandOptions.takesValue(argument)) {
            kind = choices.isEmpty()
                    ? WordKind.of(command.name(), argument.paramLabel()).orElse(WordKind.FREE)
                    : WordKind.WORDS;
        }
        add(where, what, kind, String.join(" ", choices), texts.about(command, argument));
    }

    private static String place(PositionalParamSpec parameter) {
        return parameter.arity().max() > 1
                ? REPEATED
                : Integer.toString(parameter.index().min() + 1);
    }

    private void add(String where, String what, WordKind kind, String words, String help) {
        lines.add(String.join("|", where, what, kind.word(), words, help.replace('|', '/')));
    }
}
