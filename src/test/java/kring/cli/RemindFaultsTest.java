package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code kring remind} with every step of its writing going wrong: it says it again rather than never. */
class RemindFaultsTest {
    private static final String[] WORDS = {"remind", "--eml", "drafts", "--to-members"};

    @TempDir
    private Path temp;

    private Path circle;
    private Map<String, Integer> done;

    @BeforeEach
    void whatIsThereWhenNothingGoesWrong() throws IOException {
        aCircle();
        assertThat(Run.in(circle, WORDS).status()).isZero();
        done = state();
        assertThat(done).containsKey(".kring/sent").hasSizeGreaterThan(2);
        aCircle();
    }

    private void aCircle() throws IOException {
        circle = Payload.circle("Words", Files.createTempDirectory(temp, "circle"));
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void nothingCountsAsSaidThatWasNot(Fault fault) throws IOException {
        FaultyDisk counting = new FaultyDisk(Fault.NONE, 0);
        Run.onDisk(counting, circle, WORDS);
        assertThat(counting.steps()).isGreaterThan(14);
        for (int step = 1; step <= counting.steps(); step++) {
            aCircle();
            String said = said(new FaultyDisk(fault, step));
            assertThat(done).as("%s in step %d", fault, step).containsAllEntriesOf(state());
            boolean counts = state().containsKey(".kring/sent");
            assertThat(said == null || !counts || !said.isEmpty()).isTrue();
            assertThat(Run.in(circle, WORDS).out().isEmpty()).isEqualTo(counts);
            assertThat(state()).isEqualTo(done);
            assertThat(Run.files(circle).keySet()).noneMatch(path -> path.endsWith(".kring-part"));
        }
    }

    /** What a run said that failed; null when it was killed. */
    private String said(FaultyDisk disk) {
        try {
            Run run = Run.onDisk(disk, circle, WORDS);
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("kring: ");
            return run.out();
        } catch (Killed e) {
            return null;
        }
    }

    private Map<String, Integer> state() {
        Map<String, Integer> state = new TreeMap<>();
        Run.files(circle).forEach((path, bytes) -> {
            if (path.equals(".kring/sent") || path.endsWith(".eml")) {
                state.put(path, Arrays.hashCode(bytes));
            }
        });
        return state;
    }
}
