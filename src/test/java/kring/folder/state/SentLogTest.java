package kring.folder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import kring.folder.write.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code .kring/sent}: whole, in order, and held by one at a time. */
class SentLogTest {
    private static final Duration TIMEOUT = Duration.ofMillis(50);

    @TempDir
    private Path circle;

    @Test
    void whatIsPreparedCountsOnceItIsKept() throws Exception {
        Path sent = circle.resolve(".kring/sent");
        try (SentLog log = SentLog.open(Disk.LOCAL, circle, TIMEOUT)) {
            log.prepare(List.of("b/1", "a/1"), Set.of());
            assertThat(sent).doesNotExist();
        }
        assertThat(SentLog.read(circle)).isEmpty();
        assertThat(Files.list(circle.resolve(".kring"))).hasSize(2);
        try (SentLog log = SentLog.open(Disk.LOCAL, circle, TIMEOUT)) {
            log.prepare(List.of("b/1", "a/1"), Set.of());
            log.commit();
            log.prepare(List.of("c/1", "b/1"), Set.of("a/1", "z/1"));
            log.commit();
        }
        assertThat(sent).hasContent("b/1\nc/1\n");
        assertThat(SentLog.read(circle)).containsExactly("b/1", "c/1");
    }

    @Test
    void oneAtATime() throws Exception {
        try (SentLog log = SentLog.open(Disk.LOCAL, circle, TIMEOUT)) {
            assertThat(log.keys()).isEmpty();
            assertThatThrownBy(
                            () -> CompletableFuture.runAsync(this::holdBriefly).join())
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasRootCauseInstanceOf(SentLog.Busy.class);
        }
        holdBriefly();
    }

    private void holdBriefly() {
        try (SentLog log = SentLog.open(Disk.LOCAL, circle, TIMEOUT)) {
            assertThat(log.keys()).isEmpty();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void halfALineOfAKilledRunIsNeverRead() throws Exception {
        Files.createDirectories(circle.resolve(".kring"));
        Files.writeString(circle.resolve(".kring/.sent.kring-part"), "agenda/2025-Q4/d");
        assertThat(SentLog.read(circle)).isEmpty();
        try (SentLog log = SentLog.open(Disk.LOCAL, circle, TIMEOUT)) {
            log.prepare(List.of("a/1"), Set.of());
            log.commit();
        }
        assertThat(SentLog.read(circle)).containsExactly("a/1");
        assertThat(circle.resolve(".kring/.sent.kring-part")).doesNotExist();
    }
}
