package kring.manual;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import kring.cli.help.HelpPage;
import kring.cli.help.HelpTexts;
import kring.cli.run.CommandGroup;
import kring.language.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The manual in one language: what help says, what people wrote for it, and the words between those. */
final class Edition {
    static final Path FOLDER = Path.of("src/test/resources/kring/manual");

    private final Language language;
    private final HelpTexts help;
    private final Properties words = new Properties();

    Edition(Language language) {
        this.language = language;
        this.help = new HelpTexts(language);
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("words." + language.code() + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    /** A word of the pages themselves, filled in. */
    String word(String key, Object... arguments) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new AssertionError("no " + key + " in words." + language.code() + ".properties");
        }
        return MessageFormat.format(word.replace("'", "''"), arguments);
    }

    /** Under which keys sections, labels and other names stand. */
    Set<String> names() {
        return words.stringPropertyNames().stream()
                .filter(key -> key.matches("(section|label)\\..*|format\\.name"))
                .collect(Collectors.toSet());
    }

    /** What a section is called, which is known by its English name. */
    String section(String name) {
        return word("section." + name.replace(' ', '-'));
    }

    /** What people wrote for a page. */
    Prose prose(String page) {
        return new Prose(language, page);
    }

    /** A schema, described. */
    Schema schema(String file) {
        return Schema.of(language, file);
    }

    /** What a command does, as a sentence without its full stop. */
    String about(CommandSpec command) {
        return help.about(command);
    }

    /** What an option or a parameter is for. */
    String about(CommandSpec command, ArgSpec argument) {
        return help.about(command, argument);
    }

    /** What stands for a value. */
    String label(ArgSpec argument) {
        return help.label(argument);
    }

    /** What stands above the commands of a group, without the colon that help ends it with. */
    String heading(CommandGroup group) {
        return help.word(HelpPage.heading(group)).replaceFirst(":$", "");
    }

    /** The examples that help shows too. */
    String examples(CommandSpec command) {
        return help.examples(command).stream()
                .map(example ->
                        Mdoc.text(example.purpose() + ":") + ".Pp\n.Dl " + Mdoc.literal(example.command()) + "\n")
                .collect(Collectors.joining(".Pp\n"));
    }

    /** Words as in {@code a, b or c}. */
    String choice(List<String> choice) {
        String last = choice.get(choice.size() - 1);
        return choice.size() == 1
                ? last
                : word("choice", String.join(", ", choice.subList(0, choice.size() - 1)), last);
    }
}
