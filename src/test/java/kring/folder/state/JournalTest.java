package kring.folder.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.PlainFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the journal's place is carried out only where a run of this folder left it, and whole. */
class JournalTest extends TransactionScene {
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

    /** A virus scanner that takes away what waits does not make it done, whichever file it takes. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void whatVanishedFromAsideIsNotInItsPlace(String waiting) throws IOException {
        killed();
        Files.delete(folder.resolve(".kring/aside").resolve(waiting));
        Map<String, String> before = state();
        for (boolean writes : new boolean[] {false, true}) {
            Transaction next = new Transaction(Disk.LOCAL, folder);
            assertThatThrownBy(() -> {
                        if (writes) {
                            next.commit(PLAN, Optional::empty);
                        } else {
                            next.recover();
                        }
                    })
                    .isInstanceOfSatisfying(BlockedWrite.class, e -> {
                        assertThat(e.kind()).isEqualTo(BlockedWrite.Kind.LOST);
                        assertThat(before).isNotEqualTo(NEW);
                        assertThat(NEW).containsKey(folder.relativize(e.file()).toString());
                    });
            assertThat(state()).isEqualTo(before);
            assertThat(new Transaction(Disk.LOCAL, folder).isPending()).isTrue();
        }
        Files.delete(folder.resolve(".kring/journal"));
        new Transaction(Disk.LOCAL, folder).commit(PLAN, Optional::empty);
        assertThat(state()).isEqualTo(NEW);
    }

    /** The same while a run puts them in their place. */
    @Test
    void norWhenItVanishesInTheMiddle() throws IOException {
        Disk taking = new Disk() {
            @Override
            public void open(Path file) throws IOException {
                LOCAL.open(file);
            }

            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                LOCAL.write(file, bytes);
            }

            @Override
            public void sync(Path path) throws IOException {
                LOCAL.sync(path);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                LOCAL.move(from, to);
                if (to.endsWith("journal")) {
                    Files.delete(folder.resolve(".kring/aside/1"));
                }
            }

            @Override
            public void delete(Path path) throws IOException {
                LOCAL.delete(path);
            }

            @Override
            public void makeFolder(Path made) throws IOException {
                LOCAL.makeFolder(made);
            }
        };
        assertThat(commit(taking)).isEqualTo("LOST");
        assertThat(new Transaction(Disk.LOCAL, folder).isPending()).isTrue();
    }
}
