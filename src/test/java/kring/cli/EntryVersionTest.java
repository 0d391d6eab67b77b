package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether calendars see that the entry of a meeting is newer, and which it is (RFC 5546, 2.1.5). */
class EntryVersionTest {
    @TempDir
    private Path temp;

    private Path circle;
    private Path meeting;
    private int clock = 1_790_000_000;

    @BeforeEach
    void aRepository() throws Exception {
        circle = Run.sample("lindermark", temp);
        meeting = circle.resolve("quarters/2025-Q4/meeting.yaml");
        git("init", "-q");
        commit();
    }

    @Test
    void eachChangeIsNewerWhetherCommittedOrNot() throws Exception {
        List<Long> sequences = new ArrayList<>(List.of(sequence()));
        for (String day : List.of("27", "18")) {
            Files.writeString(meeting, "date: 2025-11-" + day + "\n");
            sequences.add(sequence());
            commit();
            sequences.add(sequence());
        }
        Files.writeString(
                circle.resolve("circle.yaml"),
                Files.readString(circle.resolve("circle.yaml")).replace("13:30", "14:00"));
        commit();
        sequences.add(sequence());
        assertThat(sequences).isSorted().doesNotHaveDuplicates();
        assertThat(sequences).allMatch(number -> number <= Integer.MAX_VALUE);
    }

    @Test
    void theSameIsTheSameAndWhatIsNotOfTheMeetingMakesNothingNewer() throws Exception {
        String before = entry();
        assertThat(entry()).isEqualTo(before);
        Files.writeString(circle.resolve("members/newcomer.yaml"), "name: Nieuw\nstatus: candidate\n");
        commit();
        assertThat(sequence()).isEqualTo(value(before, "SEQUENCE"));
    }

    @Test
    void theKeyIsTheCirclesForGood() throws Exception {
        String before = value(entry(), "UID", "");
        Path file = circle.resolve("circle.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^name: .*$", "name: Kring Anders")
                        .replaceFirst("(?m)^region: .*$", "region: Elders"));
        commit();
        assertThat(value(entry(), "UID", "")).isEqualTo(before);
        Path clone = temp.resolve("clone");
        run(temp, "clone", "-q", circle.toString(), clone.toString());
        assertThat(value(Run.in(clone, "agenda", "2025-Q4", "--format", "ics").out(), "UID", ""))
                .isEqualTo(before);
    }

    @Test
    void whereGitCannotTellItIsSaid() throws Exception {
        Files.writeString(circle.resolve(".git/config"), "[core\n");
        Run run = Run.in(circle, "agenda", "2025-Q4", "--format", "ics");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("git");
        assertThat(value(run.out(), "SEQUENCE", "")).isEqualTo("0");
    }

    private String entry() {
        Run run = Run.in(circle, "agenda", "2025-Q4", "--format", "ics");
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private long sequence() {
        return value(entry(), "SEQUENCE");
    }

    private static long value(String entry, String name) {
        return Long.parseLong(value(entry, name, ""));
    }

    private static String value(String entry, String name, String none) {
        return entry.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse(none);
    }

    private void commit() throws Exception {
        clock += 60;
        git("add", "-A");
        git("-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "-q", "--no-verify", "-m", "x");
    }

    private void git(String... arguments) throws Exception {
        run(circle, arguments);
    }

    private void run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder git =
                new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
        git.environment().put("GIT_AUTHOR_DATE", clock + " +0000");
        git.environment().put("GIT_COMMITTER_DATE", clock + " +0000");
        assertThat(git.start().waitFor()).isZero();
    }
}
