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
class SentMemoryTest {
    private static final Duration PATIENCE = Duration.ofMillis(50);

    @TempDir
    private Path circle;

    @Test
    void whatIsPreparedCountsOnceItIsKept() throws Exception {
        Path sent = circle.resolve(".kring/sent");
        try (SentMemory memory = SentMemory.hold(Disk.LOCAL, circle, PATIENCE)) {
            memory.prepare(List.of("b/1", "a/1"), Set.of());
            assertThat(sent).doesNotExist();
        }
        assertThat(SentMemory.recall(circle)).isEmpty();
        assertThat(Files.list(circle.resolve(".kring"))).hasSize(2);
        try (SentMemory memory = SentMemory.hold(Disk.LOCAL, circle, PATIENCE)) {
            memory.prepare(List.of("b/1", "a/1"), Set.of());
            memory.keep();
            memory.prepare(List.of("c/1", "b/1"), Set.of("a/1", "z/1"));
            memory.keep();
        }
        assertThat(sent).hasContent("b/1\nc/1\n");
        assertThat(SentMemory.recall(circle)).containsExactly("b/1", "c/1");
    }

    @Test
    void oneAtATime() throws Exception {
        try (SentMemory memory = SentMemory.hold(Disk.LOCAL, circle, PATIENCE)) {
            assertThat(memory.keys()).isEmpty();
            assertThatThrownBy(
                            () -> CompletableFuture.runAsync(this::holdBriefly).join())
                    .hasCauseInstanceOf(IllegalStateException.class)
                    .hasRootCauseInstanceOf(SentMemory.Busy.class);
        }
        holdBriefly();
    }

    private void holdBriefly() {
        try (SentMemory memory = SentMemory.hold(Disk.LOCAL, circle, PATIENCE)) {
            assertThat(memory.keys()).isEmpty();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void halfALineOfAKilledRunIsNeverRead() throws Exception {
        Files.createDirectories(circle.resolve(".kring"));
        Files.writeString(circle.resolve(".kring/.sent.kring-part"), "agenda/2025-Q4/d");
        assertThat(SentMemory.recall(circle)).isEmpty();
        try (SentMemory memory = SentMemory.hold(Disk.LOCAL, circle, PATIENCE)) {
            memory.prepare(List.of("a/1"), Set.of());
            memory.keep();
        }
        assertThat(SentMemory.recall(circle)).containsExactly("a/1");
        assertThat(circle.resolve(".kring/.sent.kring-part")).doesNotExist();
    }
}
