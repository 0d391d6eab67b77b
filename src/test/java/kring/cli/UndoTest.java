package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kring.folder.write.Disk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a command wrote, taken back with git word by word as the manual says. */
class UndoTest {
    private static final Pattern SECTION =
            Pattern.compile("^\\.Sh UNDO\n(.*?)^\\.Sh ", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern COMMANDS =
            Pattern.compile("^\\.Bd -literal[^\n]*\n(.*?)^\\.Ed", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aCircle() throws IOException {
        circle = MeanwhileTest.smallCircle(temp);
    }

    /** Those that write what git keeps; the others write into reports, or remember what was said. */
    static Set<String> commands() {
        Set<String> commands = new TreeSet<>(MeanwhileTest.WRITING.keySet());
        commands.removeAll(Set.of("form", "pack", "letters", "remind"));
        return commands;
    }

    /** The blocks of commands that the manual has for it. */
    private static List<String> said() throws IOException {
        String manual = Files.readString(Path.of("man/kring.1"));
        String section =
                SECTION.matcher(manual).results().findFirst().orElseThrow().group(1);
        return COMMANDS.matcher(section)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    @Test
    void theManualSaysHowToTakeBackWhatIsAndWhatIsNotCommitted() throws IOException {
        assertThat(said()).hasSize(2).allMatch(block -> block.lines().allMatch(line -> line.startsWith("git ")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void gitTakesBackWhatACommandWrote(String command) throws Exception {
        Path folder = Run.copy(circle, Files.createTempDirectory(temp, "copy"));
        sh(folder, "git init -q");
        commit(folder);
        Map<String, String> before = kept(folder);

        kring(folder, command);
        assertThat(kept(folder)).isNotEqualTo(before);
        sh(folder, said().get(0));
        assertThat(kept(folder)).isEqualTo(before);

        kring(folder, command);
        commit(folder);
        sh(folder, said().get(1));
        assertThat(kept(folder)).isEqualTo(before);
    }

    private static void kring(Path folder, String command) {
        String[] words = ("--lang en " + MeanwhileTest.WRITING.get(command)).split(" ");
        Run run = Run.typingOn(Disk.LOCAL, "\npresent\n", folder, words);
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static void commit(Path folder) throws Exception {
        sh(folder, "git add -A . && git commit -q -m Change");
    }

    private static void sh(Path folder, String words) throws Exception {
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", words).directory(folder.toFile());
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            shell.environment().put("GIT_" + who + "_NAME", "T");
            shell.environment().put("GIT_" + who + "_EMAIL", "t@t.example");
        }
        Process run = shell.redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(said).isZero();
    }

    /** What git keeps of a folder. */
    private static Map<String, String> kept(Path folder) {
        Map<String, String> kept = new TreeMap<>();
        Run.files(folder).forEach((path, bytes) -> {
            if (!path.matches("(.*/)?(\\.git|\\.kring|reports)/.*")) {
                kept.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
        return kept;
    }
}
