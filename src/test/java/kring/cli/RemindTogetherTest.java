package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs at once give one report. */
class RemindTogetherTest {
    private static final int PAIRS = 100;

    @TempDir
    private Path temp;

    /** A small circle, so that the two meet at the lock and not while they read. */
    @Test
    void ofTwoThreadsOneSpeaks() throws Exception {
        Path circle = temp;
        Files.writeString(circle.resolve("circle.yaml"), """
                kring: 1
                name: Kring
                facilitator: {name: F}
                charter: {intention: I., date: 2024-10-03}
                """);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            for (int pair = 0; pair < PAIRS; pair++) {
                Files.deleteIfExists(circle.resolve(".kring/sent"));
                Future<Run> one = threads.submit(() -> at(start, circle));
                Future<Run> other = threads.submit(() -> at(start, circle));
                one(circle, 2, one.get().out(), other.get().out());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Run at(CyclicBarrier start, Path circle) throws Exception {
        start.await();
        return Run.in(circle, "remind");
    }

    @Test
    void ofTwoProcessesOneSpeaks() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        for (int pair = 0; pair < 3; pair++) {
            Files.deleteIfExists(circle.resolve(".kring/sent"));
            Process one = process(circle);
            Process other = process(circle);
            one(circle, 16, said(one), said(other));
        }
    }

    /** A run that is killed leaves nothing half, and nothing in the way of the next. */
    @Test
    void aRunThatIsKilledLosesNothing() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        for (int step : List.of(1, 2, 3)) {
            Files.deleteIfExists(circle.resolve(".kring/sent"));
            Process killed = HaltedRun.start(circle, "circle.yaml", step, "--today", "2025-11-13", "remind");
            assertThat(killed.destroyForcibly().waitFor()).isNotZero();
            boolean counts = Files.exists(circle.resolve(".kring/sent"));
            assertThat(Run.in(circle, "remind").out().isEmpty()).isEqualTo(counts);
            assertThat(Files.readAllLines(circle.resolve(".kring/sent"))).hasSize(16);
        }
    }

    private static void one(Path circle, int keys, String one, String other) throws IOException {
        assertThat(List.of(one, other)).containsOnlyOnce("");
        assertThat(one + other).containsOnlyOnce(", 13 november 2025\n").contains("Volgende bijeenkomst");
        assertThat(Files.readAllLines(circle.resolve(".kring/sent")))
                .hasSize(keys)
                .doesNotHaveDuplicates();
    }

    private static Process process(Path circle) throws IOException {
        return Run.process(circle, "--today", "2025-11-13", "remind")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String said(Process process) throws Exception {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
