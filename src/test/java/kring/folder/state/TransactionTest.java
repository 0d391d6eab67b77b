package kring.folder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import kring.folder.write.PlainFile;
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

    private String commit(Disk disk) {
        try {
            new Transaction(disk, folder).commit(PLAN, Optional::empty);
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
        try (CircleLock held = CircleLock.take(lock, Duration.ZERO).orElseThrow()) {
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
        for (String after : List.of(PlainFile.digest(bytes("evil")), "-")) {
            anOldFolder();
            journal("kring journal 2", "- " + PlainFile.digest(bytes("evil")) + " d.yaml", "- " + after + " " + path);
            isLeftAlone();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kring journal 1", "kring journal 3"})
    void whatIsNoJournalIsNotCarriedOut(String head) throws IOException {
        journal(head, "- - a.yaml");
        isLeftAlone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.yaml", "- a.yaml", "write a.yaml", "- - ", "-  - a.yaml"})
    void aLineThatIsNoStepSpoilsTheWhole(String line) throws IOException {
        journal("kring journal 2", "- - c.yaml", line);
        isLeftAlone();
    }

    /** Nothing comes of it, for readers as for writers; and it does not stop the next change. */
    private void isLeftAlone() throws IOException {
        new Transaction(Disk.LOCAL, folder).recover();
        assertThat(state()).isEqualTo(OLD);
        assertThat(folder.resolve(".kring/aside/0")).exists();
        assertThat(new Transaction(Disk.LOCAL, folder).hasForeignJournal()).isTrue();
        new Transaction(Disk.LOCAL, folder).commit(PLAN, Optional::empty);
        assertThat(state()).isEqualTo(NEW);
        assertThat(kept()).containsExactlyInAnyOrder(".gitignore", "writing");
    }

    /** Writes a journal as this folder's own could be, whatever its lines say. */
    private void journal(String head, String... steps) throws IOException {
        Path aside = Files.createDirectories(folder.resolve(".kring/aside"));
        Files.writeString(aside.resolve("0"), "evil");
        Files.writeString(aside.resolve("1"), "evil");
        String witness = Witness.of(Files.createFile(aside.resolve("witness")));
        Files.writeString(
                folder.resolve(".kring/journal"), head + "\n" + witness + "\n" + String.join("\n", steps) + "\nend\n");
    }

    /** Else none of the tests above shows anything. */
    @Test
    void aJournalOfTheSameMakingThatLeadsNowhereElseIsCarriedOut() throws IOException {
        String evil = PlainFile.digest(bytes("evil"));
        journal("kring journal 2", "- " + evil + " d.yaml", PlainFile.digest(bytes("c")) + " " + evil + " c.yaml");
        new Transaction(Disk.LOCAL, folder).recover();
        assertThat(state()).containsEntry("d.yaml", "evil").containsEntry("c.yaml", "evil");
    }

    /** A run that was killed as soon as its change was decided. */
    private void killed() throws IOException {
        for (int step = 1; !new Transaction(Disk.LOCAL, folder).isPending(); step++) {
            anOldFolder();
            commit(new FaultyDisk(Fault.KILL, step));
        }
    }

    @Test
    void aCopyIsNotTheFolderInWhichItBegan() throws IOException {
        killed();
        Path original = folder;
        folder = Files.createTempDirectory(temp, "copy");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : (Iterable<Path>) files.skip(1)::iterator) {
                Files.copy(file, folder.resolve(original.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        isLeftAlone();
        folder = original;
        settled();
        assertThat(state()).isEqualTo(NEW);
    }

    @Test
    void aFolderThatWasMovedIsStillTheSame() throws IOException {
        killed();
        folder = Files.move(folder, temp.resolve("moved"));
        settled();
        assertThat(state()).isEqualTo(NEW);
    }

    @Test
    void whatIsDamagedIsNotCarriedOut() throws IOException {
        killed();
        Files.writeString(folder.resolve(".kring/aside/0"), "half of it");
        isLeftAlone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "deep/er/b.yaml", "members/jan.yaml"})
    void whatSomebodyWentOnWithSinceIsNotReplaced(String path) throws IOException {
        killed();
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "gone on with");
        Map<String, String> before = state();
        assertThatThrownBy(() -> new Transaction(Disk.LOCAL, folder).recover())
                .isInstanceOfSatisfying(
                        BlockedWrite.class, e -> assertThat(e.kind()).isEqualTo(BlockedWrite.Kind.OVERTAKEN));
        assertThat(state()).isEqualTo(before);
        Files.delete(folder.resolve(".kring/journal"));
        settled();
        assertThat(state()).isEqualTo(before);
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

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
