package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a field, the name of a file or a word of the command steers the terminal that shows it. */
class TerminalPayloadTest {
    private static final Pattern OBEYED =
            Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[31mred",
                "\u001B]0;title\u0007",
                "\u001B]52;c;ZXZpbA==\u0007",
                "\u001B]8;;http://evil.example\u001B\\link",
                "\u009B2J",
                "\u009D0;x\u009C",
                "beep\u0007",
                "back\b\b\b\bgone",
                "over\rwritten",
                "line\nkring: all is well",
                "\u202Eevil",
                "\u2066x\u2069",
                "\u007F",
                "\u0085next",
                "\u2028next",
                "@|red,bold x|@",
            })
    void allOfItIsShownAndNoneObeyed(String words) throws IOException {
        Path circle = Payload.circle(words, temp.resolve("circle"));
        List<Path> named = named(circle, words);
        Path clean = Payload.circle("Words", temp.resolve("clean"));
        List<Run> runs = new ArrayList<>();
        for (String format : List.of("text", "json", "github", "sarif")) {
            runs.add(Run.in(circle, "check", "--format", format));
            runs.add(onTerminal(circle, "check", "--format", format));
        }
        for (String command : List.of("match", "diff", "health", "agenda", "ventures", "screen", "remind")) {
            for (String format : List.of("text", "json")) {
                runs.add(onTerminal(circle, command, "--format", format));
            }
        }
        for (String call : List.of(
                "pack ?",
                "close ?",
                "diff ?",
                "screen ?",
                "explain ?",
                "schema ?",
                "new member ?",
                "new quarter ?",
                "form ?",
                "import ?",
                "import x/?.xlsx",
                "--lang ? match",
                "--today ? match",
                "-C ? check",
                "match --for ?",
                "match --format ?",
                "match -o no/?",
                "check -o no/?",
                "remind ?",
                "?",
                "match ?",
                "match --?",
                "--debug import ?")) {
            runs.add(onTerminal(clean, split(call, words)));
        }
        for (Path folder : named) {
            runs.add(onTerminal(folder, "check"));
            runs.add(onTerminal(temp, "-C", folder.toString(), "pack"));
        }
        assertThat(runs).hasSizeGreaterThan(40);
        assertThat(runs.stream()
                        .flatMap(run -> Stream.of((run.out() + run.err()).split("\n")))
                        .filter(line -> OBEYED.matcher(line).find()))
                .isEmpty();
        assertThat(runs).noneMatch(run -> run.err().lines().anyMatch("kring: all is well"::equals));
    }

    /** Without colours: what is left is not kring's own. */
    private static Run onTerminal(Path folder, String... words) {
        return Run.inTerminal(
                80,
                folder,
                Stream.concat(Stream.of("--color", "never"), Stream.of(words)).toArray(String[]::new));
    }

    private static String[] split(String call, String words) {
        return Stream.of(call.split(" ")).map(word -> word.replace("?", words)).toArray(String[]::new);
    }

    /** Folders and files named so, where the disk takes such names. */
    private static List<Path> named(Path circle, String words) throws IOException {
        try {
            String name = words.replace("/", ":");
            Files.writeString(circle.resolve("members").resolve(name + ".yaml"), "name: X\n");
            Files.writeString(circle.resolve(name), "");
            Path folder = Files.createDirectories(circle.resolveSibling(name));
            Files.writeString(folder.resolve("circle.yaml"), "kring: 1\nname: [\n");
            return List.of(folder);
        } catch (FileSystemException | InvalidPathException e) {
            return List.of();
        }
    }
}
