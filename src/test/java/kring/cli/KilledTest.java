package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed in the middle of their writing. */
class KilledTest {
    private static final int KILLS = 6;

    @TempDir
    private Path temp;

    @Test
    void theQuarterIsBegunOrNotAtAll() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        Set<String> old = files(circle);
        assertThat(Run.in(circle, "new", "quarter", "2026-Q1").status()).isZero();
        Set<String> begun = files(circle);
        assertThat(begun).hasSizeGreaterThan(old.size() + 8);
        Random random = new Random(20251124);
        for (int kill = 0; kill < KILLS; kill++) {
            delete(circle.resolve("quarters/2026-Q1"));
            delete(circle.resolve(".kring"));
            killOnceThereIs(
                    circle.resolve(kill % 2 == 0 ? ".kring/aside" : ".kring/journal"), random.nextInt(10), circle);
            assertThat(Run.in(circle, "match").status()).isZero();
            assertThat(files(circle)).isIn(old, begun);
            assertThat(circle.resolve(".kring/aside")).doesNotExist();
            assertThat(circle.resolve(".kring/journal")).doesNotExist();
        }
    }

    private static void killOnceThereIs(Path sign, int after, Path circle) throws Exception {
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "kring.Main",
                        "new",
                        "quarter",
                        "2026-Q1")
                .directory(circle.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (run.isAlive() && !Files.exists(sign)) {
            Thread.sleep(1);
        }
        Thread.sleep(after);
        run.destroyForcibly().waitFor();
    }

    private static Set<String> files(Path circle) {
        Set<String> files = new TreeSet<>(Run.files(circle).keySet());
        files.removeIf(path -> path.startsWith(".kring/"));
        return files;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
