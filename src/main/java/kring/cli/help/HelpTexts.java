package kring.cli.help;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kring.language.Language;
import kring.language.Phrases;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What help says in one language. A command's sentence stands under its words ({@code kring.new.circle}); that of an
 * option or parameter under the command's ({@code kring.agenda.--format}), else under its own ({@code --format}), with its words where those are few.
 */
public final class HelpTexts {
    private final Phrases phrases;

    /**
     * A command as somebody might give it.
     *
     * @param command the whole line
     * @param purpose what it is for
     */
    public record Example(String command, String purpose) {
        /** The example written as {@code kring check # what it is for}. */
        private static Example of(String line) {
            int sign = line.indexOf(" # ");
            return new Example(
                    line.substring(0, sign).strip(), line.substring(sign + 3).strip());
        }
    }

    /** Reads the texts of a language. */
    public HelpTexts(Language language) {
        this.phrases = Phrases.ofHelp(language);
    }

    /** The keys there are, sorted. */
    public Set<String> keys() {
        return phrases.keys();
    }

    /** A heading or another word of the pages themselves, filled in. */
    public String word(String key, Object... arguments) {
        return phrases.say("word." + key, arguments);
    }

    /** What a command does, in one line. */
    public String about(CommandSpec command) {
        return phrases.say(key(command));
    }

    /** What a command below another does, in one line. */
    public String about(CommandSpec command, String name) {
        return phrases.say(key(command) + "." + name);
    }

    /** What else one should know of a command; empty when that line says it all. */
    public String more(CommandSpec command) {
        String key = key(command) + ".more";
        return phrases.has(key) ? phrases.say(key) : "";
    }

    /** What an option or a parameter of a command is for. */
    public String about(CommandSpec command, ArgSpec argument) {
        return phrases.say(key(command, argument), argument.initialValue());
    }

    /** The key under which that stands. */
    public String key(CommandSpec command, ArgSpec argument) {
        String name = name(argument);
        return Stream.of(key(command) + "." + name, name + "." + argument.paramLabel())
                .filter(phrases::has)
                .findFirst()
                .orElse(name);
    }

    /** What stands for a value in the usage: {@code DIR}; words to choose from stand for themselves. */
    public String label(ArgSpec argument) {
        String label = argument.paramLabel();
        return label.contains("|") ? label : phrases.say("label." + label);
    }

    /** One or two examples of a command. */
    public List<Example> examples(CommandSpec command) {
        String key = key(command) + ".examples";
        return phrases.has(key) ? phrases.say(key).lines().map(Example::of).toList() : List.of();
    }

    /** The words of a command, joined: {@code kring.new.circle}. */
    public static String key(CommandSpec command) {
        return command.qualifiedName(".");
    }

    /** An option by its longest name, a parameter by its label. */
    public static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
