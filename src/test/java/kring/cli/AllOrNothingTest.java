package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.cli.run.Saving;
import kring.cli.run.UserError;
import kring.folder.load.ObservedTree;
import kring.folder.state.PlanRecorder;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every command that changes a circle, killed in every step of its writing, and with every step failing as disks fail:
 * after the next command the folder is as it was or as it was to become. What a command writes is composed once; only
 * around the step that decides, all of the command runs. ({@code AllOrNothing} alone: every fault at every step, in its
 * own test.)
 */
class AllOrNothingTest {
    private static final List<Fault> FAILURES =
            List.of(Fault.ERROR, Fault.FULL, Fault.READ_ONLY, Fault.FULL, Fault.POWER_CUT);

    /** It went as planned, and somebody was there; then the input ends. */
    private static final String TYPED = "\npresent\n";

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aSmallCircleWithFormsToBeRead() throws IOException {
        circle = temp.resolve("circle");
        run("new", "circle", "circle", "--facilitator", "Hedda");
        run("-C", "circle", "new", "member", "anna", "--name", "Anna", "--founder");
        run("-C", "circle", "new", "member", "wil", "--name", "Wil", "--founder");
        run("-C", "circle", "new", "quarter", "2025-Q4", "--date", "2025-11-20");
        run("-C", "circle", "form", "2025-Q4");
        Files.createDirectory(circle.resolve("forms"));
        for (String form : List.of("anna.xlsx", "wil.xlsx")) {
            PaperForm.open(circle.resolve("reports/2025-Q4/forms").resolve(form))
                    .fill("promises", "+1", "Promise", "Ask for a quote")
                    .save(circle.resolve("forms").resolve(form));
            Files.delete(circle.resolve("reports/2025-Q4/forms").resolve(form));
        }
        run("-C", "circle", "--today", "2025-11-21", "form", "2025-Q4", "--meeting");
        Path meeting = circle.resolve("reports/2025-Q4/facilitator/meeting.xlsx");
        PaperForm.open(meeting)
                .fill("attendance", "anna", "Attendance", "present")
                .fill("made", "+1", "Who", "Wil")
                .fill("made", "+1", "Promise", "Ask for a quote")
                .fill("moves", "+1", "From", "Anna")
                .fill("moves", "+1", "To", "Wil")
                .fill("moves", "+1", "Stands at", "agreed")
                .fill("moves", "+1", "Remark", "Crates")
                .fill("next", "next", "Day", "2026-02-12")
                .save(circle.resolve("forms/meeting.xlsx"));
        Files.delete(meeting);
    }

    private static void run(String... words) {
        Run run = Run.in(temp, with("en", words));
        assertThat(run.status()).as(run.err()).isZero();
    }

    private static String[] with(String language, String... words) {
        return Stream.concat(Stream.of("--lang", language), Stream.of(words)).toArray(String[]::new);
    }

    /** The number of steps is what was counted; when it changes, look at what was added. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pack 2025-Q4                           | 52
            close 2025-Q4                          | 17
            form 2025-Q4                           | 22
            import forms/anna.xlsx forms/wil.xlsx  | 21
            import forms/meeting.xlsx              | 29
            --today 2025-11-21 record              | 17
            new quarter 2026-Q1                    | 52
            new member jan --name Jan              | 42
            new circle another                     | 51
            member forget wil --yes                | 18
            """)
    void everyFaultLeavesTheOldOrTheNew(String command, int steps) throws IOException {
        for (String language : List.of("nl", "en")) {
            String[] words = with(language, command.split(" "));
            Path folder = copy();
            Map<String, Integer> old = state(folder);
            PlanRecorder recorded = new PlanRecorder(folder);
            assertThat(Run.typingOn(recorded, TYPED, folder, words).status()).isZero();
            assertThat(recorded.steps()).hasSize(steps).isEqualTo(replayed(recorded));
            List<Map<String, Integer>> oldAndNew = List.of(old, state(folder));
            assertThat(oldAndNew).doesNotHaveDuplicates();
            for (int step = 1; step <= steps; step++) {
                Fault fault = language.equals("nl") ? Fault.KILL : FAILURES.get(step % FAILURES.size());
                boolean decisive = step == recorded.decided() || step == recorded.decided() + 1;
                inject(fault, step, decisive ? new WholeCommand(List.of(words)) : new Replay(recorded), oldAndNew);
            }
        }
    }

    /** The steps of writing what was recorded, without the command. */
    private static List<String> replayed(PlanRecorder recorded) throws IOException {
        Path folder = copy();
        PlanRecorder replay = new PlanRecorder(folder);
        new Saving(replay).commit(new ObservedTree(folder.resolve(recorded.root())), recorded.plan());
        return replay.steps();
    }

    private static void inject(Fault fault, int step, Writing writing, List<Map<String, Integer>> oldAndNew)
            throws IOException {
        String what = "%s in step %d, %s".formatted(fault, step, writing);
        Path folder = copy();
        String said = said(writing, new FaultyDisk(fault, step), folder);
        writing.next(folder);
        Map<String, Integer> after = state(folder);
        assertThat(after).as("%s: %s", what, said).isIn(oldAndNew);
        if (!said.isEmpty()) {
            assertThat(said)
                    .as(what)
                    .contains(after.equals(oldAndNew.get(0)) ? "Nothing has changed" : "everything is ready");
        }
        assertThat(Run.files(folder).keySet())
                .as(what)
                .noneMatch(path -> path.matches("(.*/)?\\.kring/(aside/.*|journal)"));
    }

    /** What a run that fails says, as the user's to mend; nothing when it was killed. */
    private static String said(Writing writing, Disk disk, Path folder) {
        try {
            return writing.failing(disk, folder);
        } catch (Killed e) {
            return "";
        }
    }

    /** What writes to a folder, on a disk that fails it, and what next comes by there. */
    private sealed interface Writing {
        String failing(Disk disk, Path folder);

        void next(Path folder);
    }

    /** The command from its words to its message: around the step that decides. */
    private record WholeCommand(List<String> words) implements Writing {
        @Override
        public String failing(Disk disk, Path folder) {
            Run run = Run.typingOn(disk, TYPED, folder, words.toArray(String[]::new));
            assertThat(run.status()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).isNotEmpty();
            return run.err();
        }

        @Override
        public void next(Path folder) {
            Run.in(folder, "match");
            Run.in(folder, "-C", "another", "match");
        }

        @Override
        public String toString() {
            return "whole command";
        }
    }

    /** What the command was to write, as it was composed once: at all other steps. */
    private record Replay(PlanRecorder recorded) implements Writing {
        @Override
        public String failing(Disk disk, Path folder) {
            try {
                new Saving(disk).commit(new ObservedTree(folder.resolve(recorded.root())), recorded.plan());
                throw new AssertionError("nothing went wrong");
            } catch (UserError e) {
                return new Phrases(Language.EN).say(e.key(), e.arguments());
            }
        }

        @Override
        public void next(Path folder) {
            new Saving(new FaultyDisk(Fault.NONE, 0)).recover(folder.resolve(recorded.root()));
        }

        @Override
        public String toString() {
            return "replay";
        }
    }

    /** What the folder holds, besides what kring keeps for itself. */
    private static Map<String, Integer> state(Path folder) {
        Map<String, Integer> state = new TreeMap<>();
        Run.files(folder).forEach((path, bytes) -> {
            if (!path.matches("(.*/)?\\.kring/(lock|writing|\\.gitignore)")) {
                state.put(path, Arrays.hashCode(bytes));
            }
        });
        return state;
    }

    private static Path copy() throws IOException {
        return Run.copy(circle, Files.createTempDirectory(temp, "copy"));
    }
}
