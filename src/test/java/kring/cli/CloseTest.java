package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kring close QUARTER}: what was agreed, frozen. */
class CloseTest {
    private static final Quarter Q4 = new Quarter(2025, 4);

    @TempDir
    private Path temp;

    @Test
    void itFreezesTheListsOfTheActiveMembersAndTheirPromises() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4");
        assertThat(run.status()).isZero();
        Snapshot after = FolderReader.readAgainstSchemas(new DiskTree(circle)).snapshot();
        var baseline = after.record(Q4).baseline();
        assertThat(baseline.date()).isEqualTo("2025-11-20");
        assertThat(baseline.members().keySet())
                .isEqualTo(after.members().values().stream()
                        .filter(member -> member.activeIn(Q4))
                        .map(member -> member.id())
                        .collect(java.util.stream.Collectors.toSet()));
        assertThat(baseline.members().get("baker").ambitions())
                .isEqualTo(after.members().get("baker").ambitions());
        assertThat(baseline.members().get("baker").promises())
                .isEqualTo(after.record(Q4).checkins().get("baker").promises());
    }

    @Test
    void afterItNothingHasChangedSinceAndTheFolderIsSound() {
        Path circle = Run.sample("lindermark", temp);
        Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4");
        assertThat(Run.in(circle, "check").status()).isZero();
        assertThat(Run.in(circle, "diff", "--format", "json", "--for", "facilitator")
                        .out())
                .contains("\"from\": \"2025-Q4\"")
                .contains("\"changes\": []");
    }

    @Test
    void itNeverReplacesABaselineUnasked() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path baseline = circle.resolve("quarters/2025-Q3/baseline.yaml");
        String before = Files.readString(baseline);
        assertThat(Run.in(circle, "close", "2025-Q3").status()).isEqualTo(2);
        assertThat(baseline).hasContent(before);
        assertThat(Run.in(circle, "close", "2025-Q3", "--again").status()).isZero();
        assertThat(Files.readString(baseline)).isNotEqualTo(before);
    }

    @Test
    void beforeTheMeetingItWarns() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.in(circle, "--today", "2025-11-13", "close", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("20-11-2025");
    }

    @Test
    void itNamesWhatTheEveningLeftOpenAndClosesAllTheSame() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("quarters/2025-Q4/meeting.yaml", "(attendance)", "(order)", "(deepdives)");
        assertThat(run.out().lines().toList().get(1)).contains("kring new quarter 2026-Q1");
        assertThat(circle.resolve("quarters/2025-Q4/baseline.yaml")).exists();
    }

    /** Whatever day it is closed on, and whatever is there of later quarters: what it offers can be typed, and runs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-21 | 2025-Q4 |                                       | kring new quarter 2026-Q1 --date 2026-02-19
            2026-11-30 | 2025-Q4 |                                       | kring new quarter 2026-Q4 --date 2026-12-03
            2025-11-13 | 2025-Q4 |                                       | kring new quarter 2026-Q1 --date 2026-02-19
            2025-11-21 | 2025-Q4 | new quarter 2026-Q1 --date 2026-02-12 | kring letters minutes 2025-Q4
            2025-11-21 | 2025-Q4 | new quarter 2026-Q2 --date 2026-05-12 | kring letters minutes 2025-Q4
            2025-11-13 | 2025-Q4 | new quarter 2026-Q1 --date 2026-02-12 | kring agenda 2025-Q4
            2025-11-13 | 2025-Q3 |                                       | kring letters minutes 2025-Q3
            """)
    void theNextStepIsACommandThatRunsAsItStandsThere(String today, String quarter, String before, String next) {
        Path circle = Run.sample("lindermark", temp);
        if (before != null) {
            Run.in(circle, ("--today " + today + " " + before).split(" "));
        }
        Run run = Run.in(circle, "--today", today, "close", quarter, "--again");
        assertThat(run.out().lines().toList().get(1)).endsWith(": " + next);
        String command = "--today " + today + next.substring("kring".length());
        assertThat(Run.in(circle, command.split(" ")).status()).isZero();
    }

    @Test
    void whatWasLeftOpenCanBeWrittenDownYet() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4").err())
                .contains(": kring record 2025-Q4 (", ": kring close 2025-Q4 --again)");
        assertThat(Run.in(circle, "--today", "2025-11-13", "close", "2025-Q4", "--again")
                        .err())
                .doesNotContain("kring record");
    }

    @Test
    void afterAnEveningThatIsWrittenDownItHasNothingToName() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path meeting = circle.resolve("quarters/2025-Q4/meeting.yaml");
        Files.writeString(
                meeting,
                "date: 2025-11-20\nattendance: {baker: present}\norder: [baker]\ndeepdives: [{member: baker}]\n");
        Run run = Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aMeetingTooShortForAnAgendaIsClosedToo() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.writeString(circle.resolve("quarters/2025-Q4/meeting.yaml"), "date: 2025-11-20\nminutes: 10\n");
        Run run = Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("(attendance)").doesNotContain("(deepdives)");
    }
}
