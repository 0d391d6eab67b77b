package kring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import kring.language.Language;

/**
 * One error, as its {@code error.txt} tells of it: above the empty line what brings it about, below it what is then said.
 * The folder's other files lie over those of the small circle, unless it says {@code circle: none}.
 *
 * @param given the lines above the empty one
 */
record ErrorCase(String name, String given) {
    static final Path ROOT = Path.of("src/test/resources/kring/cli/errors");
    private static final Path SMALL_CIRCLE = Path.of("src/test/resources/kring/cli/small-circle");
    private static final String TEXT = "error.txt";

    static ErrorCase read(String name) throws IOException {
        String text = Files.readString(ROOT.resolve(name).resolve(TEXT));
        return new ErrorCase(name, text.split("\n\n")[0].strip());
    }

    Path file() {
        return ROOT.resolve(name).resolve(TEXT);
    }

    /** Lays the files of the case in a folder. */
    Path lay(Path folder) throws IOException {
        if (!"none".equals(line("circle: "))) {
            Cases.copy(SMALL_CIRCLE, folder);
        }
        Cases.copy(ROOT.resolve(name), folder);
        Files.delete(folder.resolve(TEXT));
        return folder;
    }

    ErrorSetup staging() {
        String name = line("staged: ");
        return name.isEmpty()
                ? ErrorSetup.NOTHING
                : ErrorSetup.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The words after {@code kring}, in a language. */
    String[] words(Language language) {
        return Stream.concat(
                        Stream.of("--lang", language.code()),
                        Stream.of(line("$ kring ").split(" ")))
                .toArray(String[]::new);
    }

    /** What a line says that begins so; empty when none does. */
    private String line(String beginning) {
        return given.lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .findFirst()
                .orElse("");
    }
}
