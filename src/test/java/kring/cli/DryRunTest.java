package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.help.HelpTexts;
import kring.folder.write.Disk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that writes, tried with {@code --dry-run}: nothing is written, and it tells what it then does. */
class DryRunTest {
    private static final Pattern WRITTEN =
            Pattern.compile("\"file\": \"([^\"]*)\",\\s*\"change\": \"(made|changed|removed)\"");

    private static final Map<String, String> WORDS =
            Map.of("member export", "member export anna", "diff", "diff 2025-Q3 2025-Q4");

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aSmallCircle() throws IOException {
        circle = MeanwhileTest.smallCircle(temp);
        for (String version : Set.of("base", "ours", "theirs")) {
            Files.writeString(circle.resolve("forms/" + version), "name: A\n");
        }
        Files.writeString(circle.resolve("forms/theirs"), "name: B\n");
    }

    /** By its name, the words of every command that writes: by itself, or to the file of {@code -o}. */
    private static Map<String, String> writing() {
        Map<String, String> words = new TreeMap<>(MeanwhileTest.WRITING);
        words.put("new git", "new git");
        words.put("merge", "merge forms/base forms/ours forms/theirs");
        words.put("remind", "remind --eml reports");
        MeanwhileTest.READING.forEach(
                command -> words.put(command, WORDS.getOrDefault(command, command) + " -o reports/out.html"));
        words.put("check", "check -o reports/out.txt");
        words.put("extract", "extract -o reports/out.json");
        return words;
    }

    /** Those that write by themselves, and so tell a program what. */
    static Set<String> telling() {
        Set<String> commands = new TreeSet<>(commands());
        commands.removeAll(MeanwhileTest.READING);
        return commands;
    }

    static Set<String> commands() {
        return writing().keySet();
    }

    @Test
    void everyCommandThatWritesAndNoOtherHasADryRunAndTellsAProgram() {
        assertThat(having("--dry-run")).isEqualTo(new TreeSet<>(commands()));
        Set<String> inSeveralForms = new TreeSet<>(commands());
        inSeveralForms.remove("extract"); // is JSON and nothing else
        assertThat(having("--format")).containsAll(inSeveralForms);
    }

    private static Set<String> having(String option) {
        return Tree.all().stream()
                .filter(command -> command.findOption(option) != null)
                .map(HelpTexts::key)
                .map(key -> key.replaceFirst("^kring\\.", "").replace('.', ' '))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void nothingIsWrittenAndTheSameIsSaid(String command) throws Exception {
        Path dry = copy(command);
        Path real = copy(command);
        Map<String, String> before = everything(dry);

        Run tried = kring(dry, command, "--dry-run");
        assertThat(everything(dry)).isEqualTo(before);
        assertThat(tried.err()).contains("Nothing was written");

        Run done = kring(real, command);
        assertThat(tried.status()).as(tried.err()).isEqualTo(done.status()).isZero();
        assertThat(done.out()).startsWith(tried.out());
        assertThat(everything(real)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("telling")
    void aProgramIsToldWhatIsThenWritten(String command) throws Exception {
        Path folder = copy(command);
        Map<String, String> before = everything(folder);
        Run tried = kring(folder, command, "--dry-run", "--format", "json");
        assertThat(everything(folder)).isEqualTo(before);

        Run done = kring(folder, command, "--format", "json");
        assertThat(done.out())
                .isEqualTo(tried.out().replace(",\n  \"dry-run\": true", ""))
                .isNotEqualTo(tried.out());
        assertThat(done.out())
                .startsWith(
                        "{\n  \"kring\": 1,\n  \"command\": \"" + command.replace(' ', '-') + "\",\n  \"circle\": ");
        assertThat(told(done.out(), command)).isEqualTo(changes(before, everything(folder)));
    }

    /** What stands in the way of writing is in the way of a dry run too. */
    @ParameterizedTest
    @MethodSource("commands")
    void whatIsInTheWayIsSaidBeforehand(String command) throws Exception {
        Path folder = copy(command);
        for (Path file :
                (Iterable<Path>) Files.walk(folder.resolve(".kring")).sorted((a, b) -> b.compareTo(a))::iterator) {
            Files.delete(file);
        }
        Files.writeString(folder.resolve(".kring"), "no folder\n");
        Map<String, String> before = everything(folder);

        Run tried = kring(folder, command, "--dry-run");
        assertThat(everything(folder)).isEqualTo(before);

        Run done = kring(folder, command);
        assertThat(tried.status()).as(command).isEqualTo(done.status());
    }

    private static Run kring(Path folder, String command, String... more) {
        String[] words = Stream.concat(Stream.of(("--lang en " + writing().get(command)).split(" ")), Stream.of(more))
                .toArray(String[]::new);
        return Run.typingOn(Disk.LOCAL, "\npresent\n", folder, words);
    }

    /** In a clone of its own, where that is asked for. */
    private static Path copy(String command) throws IOException, InterruptedException {
        Path copy = Run.copy(circle, Files.createTempDirectory(temp, "copy"));
        if (command.equals("new git")) {
            assertThat(new ProcessBuilder("git", "init", "-q", copy.toString())
                            .start()
                            .waitFor())
                    .isZero();
        }
        return copy;
    }

    /** Each file and folder with what it holds. */
    private static Map<String, String> everything(Path folder) throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                state.put(
                        folder.relativize(path).toString(),
                        Files.isDirectory(path)
                                ? "folder"
                                : new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return state;
    }

    private static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changes = new TreeMap<>();
        after.forEach((path, held) -> {
            if (!held.equals("folder") && !held.equals(before.get(path))) {
                changes.put(path, before.containsKey(path) ? "changed" : "made");
            }
        });
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(path -> changes.put(path, "removed"));
        // what kring and git keep for themselves
        changes.keySet().removeIf(path -> path.matches("(.*/)?\\.kring/.*") || path.equals(".git/config"));
        return changes;
    }

    /** A circle that begins lies in a folder of its own. */
    private static Map<String, String> told(String json, String command) {
        Map<String, String> told = new TreeMap<>();
        Matcher files = WRITTEN.matcher(json);
        while (files.find()) {
            told.put((command.equals("new circle") ? "another/" : "") + files.group(1), files.group(2));
        }
        return told;
    }
}
