package kring.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What is said at once, without learning any command first: the version, and the help as a test has written it down. */
final class Brief {
    private Brief() {}

    /** The answer to the words of a run; empty when they ask for something else. */
    static Optional<String> answer(String... words) {
        return words.length == 1 ? answer(words[0]) : Optional.empty();
    }

    private static Optional<String> answer(String word) {
        return switch (word) {
            case "-V", "--version" -> Optional.of(Version.line() + System.lineSeparator());
            case "-h", "--help" -> Optional.of(help());
            default -> Optional.empty();
        };
    }

    private static String help() {
        try (InputStream in = Brief.class.getResourceAsStream("help.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
