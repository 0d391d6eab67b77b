package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, really killed in the middle of their writing. */
class KilledTest {
    @TempDir
    private Path temp;

    /** Before there is a journal nothing has happened, and from then on everything has. */
    @ParameterizedTest
    @CsvSource({"aside, 1", "aside, 8", "aside, 15", "journal, 1", "journal, 5", "journal, 9"})
    void theQuarterIsBegunOrNotAtAll(String sign, int step) throws Exception {
        Path circle = Run.sample("lindermark", temp);
        Path whole = Run.sample("lindermark", Files.createDirectory(temp.resolve("whole")));
        Set<String> old = files(circle);
        assertThat(Run.in(whole, "new", "quarter", "2026-Q1").status()).isZero();
        Set<String> begun = files(whole);
        assertThat(begun).hasSizeGreaterThan(old.size() + 8);
        boolean decided = sign.equals("journal");

        Process run = HaltedRun.start(circle, ".kring/" + sign, step, "new", "quarter", "2026-Q1");
        assertThat(run.destroyForcibly().waitFor()).isNotZero();

        assertThat(circle.resolve(".kring/aside")).exists();
        assertThat(Files.exists(circle.resolve(".kring/journal"))).isEqualTo(decided);
        assertThat(files(circle)).isNotEqualTo(begun);
        assertThat(Run.in(circle, "match").status()).isZero();
        assertThat(files(circle)).isEqualTo(decided ? begun : old);
        assertThat(circle.resolve(".kring/aside")).doesNotExist();
        assertThat(circle.resolve(".kring/journal")).doesNotExist();
    }

    private static Set<String> files(Path circle) {
        Set<String> files = new TreeSet<>(Run.files(circle).keySet());
        files.removeIf(path -> path.startsWith(".kring/"));
        return files;
    }
}
