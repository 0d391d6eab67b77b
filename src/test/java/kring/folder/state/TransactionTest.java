package kring.folder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import kring.folder.write.PlainFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written and deleted as one. */
class TransactionTest extends TransactionScene {
    @Test
    void aPlanIsCarriedOut() throws IOException {
        new Transaction(Disk.LOCAL, folder).commit(PLAN, Optional::empty);
        assertThat(state()).isEqualTo(NEW);
        assertThat(kept()).containsExactlyInAnyOrder(".gitignore", "writing");
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void everyStepMayGoWrong(Fault fault) throws IOException {
        int steps = steps();
        for (int step = 1; step <= steps; step++) {
            anOldFolder();
            String ended = commit(new FaultyDisk(fault, step));
            recover(new FaultyDisk(Fault.NONE, 0));
            assertThat(state()).as("step " + step + ": " + ended).isEqualTo(isNew(ended) ? NEW : OLD);
            assertThat(kept()).as("step " + step + ": " + ended).isSubsetOf(".gitignore", "writing");
        }
    }

    /** A kill does not say how far it came: then both are right. */
    private boolean isNew(String ended) throws IOException {
        return ended.equals("killed") ? state().equals(NEW) : ended.equals("HALFWAY");
    }

    @Test
    void theNextRunMayBeKilledInTheMiddleToo() throws IOException {
        int injected = 0;
        int steps = steps();
        for (int first = 1; first <= steps; first++) {
            for (int second = 1; second <= steps; second++) {
                anOldFolder();
                commit(new FaultyDisk(Fault.POWER_CUT, first));
                boolean decided = new Transaction(Disk.LOCAL, folder).isPending();
                recover(new FaultyDisk(Fault.POWER_CUT, second));
                recover(new FaultyDisk(Fault.NONE, 0));
                String what = "killed in step " + first + " and in step " + second + " of the next run";
                assertThat(state()).as(what).isIn(decided ? List.of(NEW) : List.of(OLD, NEW));
                assertThat(kept()).as(what).isSubsetOf(".gitignore", "writing");
                injected++;
            }
        }
        assertThat(injected).isGreaterThan(400);
    }

    private int steps() throws IOException {
        FaultyDisk counting = new FaultyDisk(Fault.NONE, 0);
        new Transaction(counting, folder).commit(PLAN, Optional::empty);
        anOldFolder();
        return counting.steps();
    }

    private void recover(FaultyDisk disk) throws IOException {
        try {
            new Transaction(disk, folder).recover();
        } catch (Killed e) {
            assertThat(disk.steps()).isPositive();
        }
    }

    @Test
    void oneRunAtATime() throws Exception {
        Path lock = StateFolder.make(Disk.LOCAL, folder).resolve("writing");
        Files.createDirectory(folder.resolve(".kring/aside"));
        Files.writeString(folder.resolve(".kring/aside/0"), "of a run that lives");
        try (CircleLock held = CircleLock.take(lock, Duration.ZERO).orElseThrow()) {
            assertThat(held).isNotNull();
            CompletableFuture.runAsync(() -> settled()).join();
            assertThat(folder.resolve(".kring/aside/0")).exists();
        }
        settled();
        assertThat(folder.resolve(".kring/aside")).doesNotExist();
    }

    @Test
    void nothingIsWrittenOnTheStrengthOfWhatIsNoLongerSo() throws IOException {
        Path changed = folder.resolve("c.yaml");
        assertThatThrownBy(() -> new Transaction(Disk.LOCAL, folder).commit(PLAN, () -> Optional.of(changed)))
                .isInstanceOfSatisfying(BlockedWrite.class, e -> {
                    assertThat(e.kind()).isEqualTo(BlockedWrite.Kind.CHANGED);
                    assertThat(e.file()).isEqualTo(changed);
                });
        assertThat(state()).isEqualTo(OLD);
        assertThat(kept()).containsExactlyInAnyOrder(".gitignore", "writing");
    }

    /** What kring keeps for itself may be anything: nobody waits for a pipe, and only a lock that is none stops a writer. */
    @ParameterizedTest
    @ValueSource(strings = {"journal", "aside", "aside/0", "aside/witness", "aside/journal", "writing", ".gitignore"})
    void whatIsNoFileStopsNobodyForEver(String name) throws Exception {
        for (String kind : List.of("pipe", "folder", "link")) {
            anOldFolder();
            Path special = folder.resolve(".kring").resolve(name);
            Files.createDirectories(special.getParent());
            if (kind.equals("pipe")) {
                assertThat(new ProcessBuilder("mkfifo", special.toString())
                                .start()
                                .waitFor())
                        .isZero();
            } else if (kind.equals("folder")) {
                Files.createDirectories(special.resolve("with/more"));
            } else {
                Files.createSymbolicLink(special, temp.resolve("nowhere"));
            }
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> settled());
            assertThat(state()).isEqualTo(OLD);
            String ended = assertTimeoutPreemptively(Duration.ofSeconds(5), this::committed);
            assertThat(ended).isEqualTo(name.equals("writing") ? "NO_FILE" : "done");
            assertThat(state()).isEqualTo(name.equals("writing") ? OLD : NEW);
        }
    }

    private String committed() throws IOException {
        try {
            new Transaction(Disk.LOCAL, folder).commit(PLAN, Optional::empty);
            return "done";
        } catch (BlockedWrite e) {
            return e.kind().name();
        }
    }

    /** Whatever is a link on the way: nothing behind it is written, deleted or cleared. */
    @ParameterizedTest
    @ValueSource(strings = {"deep", "deep/er", "members", ".kring", ".kring/aside", ".kring/aside/0", ".kring/journal"})
    void linksLeadNowhere(String link) throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("jan.yaml"), "another Jan");
        Files.writeString(elsewhere.resolve("0"), "0");
        Path at = folder.resolve(link);
        if (link.equals("members")) {
            Files.delete(folder.resolve("members/jan.yaml"));
            Files.delete(at);
        }
        if (link.startsWith(".kring/")) {
            journal(
                    "kring journal 2",
                    PlainFile.digest(bytes("old")) + " " + PlainFile.digest(bytes("evil")) + " a.yaml");
            if (Files.isDirectory(at)) {
                Files.delete(at.resolve("0"));
                Files.delete(at.resolve("1"));
                Files.delete(at.resolve("witness"));
            }
            Files.delete(at);
        }
        Files.createDirectories(at.getParent());
        Files.createSymbolicLink(at, elsewhere);
        for (boolean settle : new boolean[] {true, false}) {
            try {
                Transaction change = new Transaction(Disk.LOCAL, folder);
                if (settle) {
                    change.recover();
                } else {
                    change.commit(PLAN, Optional::empty);
                }
            } catch (IOException e) {
                assertThat(state().get("a.yaml")).isEqualTo("old");
            }
        }
        try (Stream<Path> there = Files.list(elsewhere)) {
            assertThat(there.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("jan.yaml", "0");
        }
        assertThat(elsewhere.resolve("jan.yaml")).hasContent("another Jan");
    }

    @Test
    void whatIsInTheWayIsSeenBeforeAnythingIsWritten() throws IOException {
        Files.createDirectories(folder.resolve("deep/er/b.yaml"));
        assertThatThrownBy(() -> new Transaction(Disk.LOCAL, folder).commit(PLAN, Optional::empty))
                .isInstanceOfSatisfying(
                        BlockedWrite.class, e -> assertThat(e.kind()).isEqualTo(BlockedWrite.Kind.FOLDER));
        assertThat(folder.resolve(".kring")).doesNotExist();
    }
}
