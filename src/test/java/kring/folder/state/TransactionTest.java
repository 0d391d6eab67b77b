package kring.folder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are written and deleted as one. */
class TransactionTest {
    private static final ChangeSet PLAN = new ChangeSet(
            Map.of("a.yaml", bytes("new"), "deep/er/b.yaml", bytes("b")), Set.of("members/jan.yaml", "nobody.yaml"));

    private static final Map<String, String> OLD = Map.of("a.yaml", "old", "members/jan.yaml", "jan", "c.yaml", "c");
    private static final Map<String, String> NEW = Map.of("a.yaml", "new", "deep/er/b.yaml", "b", "c.yaml", "c");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void anOldFolder() throws IOException {
        folder = Files.createTempDirectory(temp, "f");
        for (Map.Entry<String, String> file : OLD.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void aPlanIsCarriedOut() throws IOException {
        new Transaction(Disk.LOCAL, folder).commit(PLAN);
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
        new Transaction(counting, folder).commit(PLAN);
        anOldFolder();
        return counting.steps();
    }

    private String commit(Disk disk) {
        try {
            new Transaction(disk, folder).commit(PLAN);
            throw new AssertionError("nothing went wrong");
        } catch (BlockedWrite e) {
            return e.kind().name();
        } catch (IOException e) {
            return "failed";
        } catch (Killed e) {
            return "killed";
        }
    }

    private void recover(FaultyDisk disk) throws IOException {
        try {
            new Transaction(disk, folder).recover();
        } catch (Killed e) {
            assertThat(disk.steps()).isPositive();
        }
    }

    private Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".kring")) {
                    state.put(path, Files.readString(file));
                }
            }
        }
        return state;
    }

    private List<String> kept() throws IOException {
        Path stateFolder = folder.resolve(".kring");
        if (!Files.exists(stateFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(stateFolder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void oneRunAtATime() throws Exception {
        Path lock = StateFolder.make(Disk.LOCAL, folder).resolve("writing");
        Files.createDirectory(folder.resolve(".kring/aside"));
        Files.writeString(folder.resolve(".kring/aside/0"), "of a run that lives");
        try (CircleLock held = CircleLock.take(lock, java.time.Duration.ZERO).orElseThrow()) {
            assertThat(held).isNotNull();
            CompletableFuture.runAsync(() -> settled()).join();
            assertThat(folder.resolve(".kring/aside/0")).exists();
        }
        settled();
        assertThat(folder.resolve(".kring/aside")).doesNotExist();
    }

    private void settled() {
        try {
            new Transaction(Disk.LOCAL, folder).recover();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../x",
                "/etc/x",
                "a/../../x",
                "a//x",
                "a/./x",
                ".git/hooks/post-commit",
                "members/.hidden",
                "GIT~1/config",
                "a\\..\\x",
                ".kring/sent",
                ".kring/schemas/../sent",
                "a\u0000",
                "x:stream",
                "~/x",
                " x",
                "",
            })
    void noJournalLeadsOut(String path) throws IOException {
        for (String line : List.of("write " + path, "delete " + path)) {
            anOldFolder();
            journal("kring journal 1\nwrite a.yaml\n" + line + "\nend\n");
            assertThatThrownBy(() -> new Transaction(Disk.LOCAL, folder).recover())
                    .isInstanceOfSatisfying(
                            BlockedWrite.class, e -> assertThat(e.kind()).isEqualTo(BlockedWrite.Kind.NO_JOURNAL));
            assertThat(state()).isEqualTo(OLD);
            assertThat(folder.resolve(".kring/aside/0")).exists();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kring journal 1\n",
                "kring journal 1\nwrite a.yaml\n",
                "kring journal 2\nwrite a.yaml\nend\n",
                "kring journal 1\nmove a.yaml\nend\n",
                "kring journal 1\nwrite\nend\n",
            })
    void whatIsNoJournalIsNotCarriedOut(String text) throws IOException {
        journal(text);
        assertThatThrownBy(() -> new Transaction(Disk.LOCAL, folder).commit(PLAN))
                .isInstanceOf(BlockedWrite.class);
        assertThat(state()).isEqualTo(OLD);
    }

    private void journal(String text) throws IOException {
        Files.createDirectories(folder.resolve(".kring/aside"));
        Files.writeString(folder.resolve(".kring/aside/0"), "evil");
        Files.writeString(folder.resolve(".kring/aside/1"), "evil");
        Files.writeString(folder.resolve(".kring/journal"), text);
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
            journal("kring journal 1\nwrite a.yaml\nend\n");
            if (Files.isDirectory(at)) {
                Files.delete(at.resolve("0"));
                Files.delete(at.resolve("1"));
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
                    change.commit(PLAN);
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
        assertThatThrownBy(() -> new Transaction(Disk.LOCAL, folder).commit(PLAN))
                .isInstanceOfSatisfying(
                        BlockedWrite.class, e -> assertThat(e.kind()).isEqualTo(BlockedWrite.Kind.FOLDER));
        assertThat(folder.resolve(".kring")).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
