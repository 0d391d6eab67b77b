package kring.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kring.folder.Scene;
import kring.handover.HandoverInputs.Alarm;
import kring.handover.HandoverInputs.Due;
import kring.handover.HandoverInputs.Due.Kind;
import kring.health.Signal.Id;
import kring.health.SignalAdvice;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decision record 11: which actions come next, and in what order. */
class NextActionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2025-11-13");
    private static final String CIRCLE = "== circle.yaml\nkring: 1\nname: Kring\nfacilitator: {name: F}\n";
    private static final String PEOPLE = """
            == members/a.yaml
            name: A
            status: founder
            == members/b.yaml
            name: B
            status: member
            == members/gone.yaml
            name: G
            status: left
            left: 2025-Q3
            """;
    private static final String MEETING = "== quarters/2025-Q4/meeting.yaml\ndate: 2025-11-20\n";

    private final List<Due> due = new ArrayList<>();
    private final List<OpenPromise> promises = new ArrayList<>();
    private final List<Alarm> alarms = new ArrayList<>();
    private String circle = CIRCLE;

    private NextActionsTest due(Kind kind, String member, String date) {
        due.add(new Due(kind, member, LocalDate.parse(date)));
        return this;
    }

    private NextActionsTest promise(String member, String date) {
        promises.add(
                new OpenPromise(member, "p" + promises.size(), "P", date == null ? null : LocalDate.parse(date), null));
        return this;
    }

    private NextActionsTest alarm(Id signal) {
        alarms.add(new Alarm(signal, SignalAdvice.LOOK_CLOSER, signal == Id.RHYTHM));
        return this;
    }

    /** The actions as words: why, about what, whom, and from which day. */
    private List<String> actions(String... files) {
        String[] all = new String[files.length + 2];
        all[0] = circle;
        all[1] = PEOPLE;
        System.arraycopy(files, 0, all, 2, files.length);
        HandoverInputs<String, String, String> gathered =
                new HandoverInputs<>(List.of(), promises, List.of(), due, alarms, List.of(), List.of(), List.of());
        return Handover.of(Scene.of(all).snapshot(), TODAY, gathered).actions().stream()
                .map(NextActionsTest::words)
                .toList();
    }

    private static String words(NextAction action) {
        String words = action.why() + " " + Kebab.of(action.about());
        words += action.advice() == null ? "" : " " + Kebab.of(action.advice());
        words += action.members().isEmpty() ? "" : " " + action.members();
        return action.date() == null ? words : words + " " + action.date();
    }

    @Test
    void nothingWaitsInACircleWithoutAnything() {
        assertThat(actions()).isEmpty();
    }

    @Test
    void aMeetingThenAlarmsThenWhatTheMeetingWantsThenWhatIsDueThenWhatComes() {
        circle = CIRCLE + "thresholds: {handover-actions: 9}\n";
        promise("a", "2025-11-14")
                .due(Kind.CHARTER, null, "2025-10-03")
                .due(Kind.CHECKIN, "b", "2025-11-20")
                .due(Kind.NO_MEETING, null, "2025-10-01")
                .alarm(Id.PROMISES_KEPT)
                .alarm(Id.NO_RESULTS);
        assertThat(actions())
                .containsExactly(
                        "UNDATED meeting",
                        "ALARM promises-kept look-closer",
                        "ALARM no-results look-closer",
                        "MEETING checkin [b] 2025-11-20",
                        "DUE charter 2025-10-03",
                        "AHEAD promise [a] 2025-11-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the coming meeting | alarm         | first
            2025-11-20           | PROMISES_KEPT | ALARM promises-kept look-closer
            2025-11-13           | PROMISES_KEPT | ALARM promises-kept look-closer
            2025-11-12           | PROMISES_KEPT | UNDATED meeting
            2025-11-12           | RHYTHM        | ALARM rhythm look-closer
            """)
    void aMeetingIsDatedFirstUnlessOneIsOrTheRhythmAsksForAYearOfThem(String meeting, Id alarm, String first) {
        due(Kind.NO_MEETING, null, "2025-10-01").alarm(alarm);
        List<String> actions = actions(MEETING.replace("2025-11-20", meeting));
        assertThat(actions).startsWith(first);
        assertThat(actions.contains("DUE no-meeting 2025-10-01")).isEqualTo(!meeting.equals("2025-11-12"));
    }

    @Test
    void aCircleThatNeedsNoMeetingIsNotAskedForOne() {
        assertThat(promise("a", "2025-10-01").actions()).containsExactly("DUE promise [a] 2025-10-01");
    }

    @Test
    void whatFellDueLongestAgoComesFirstAndWhatComesSoonestLeadsTheRest() {
        circle = CIRCLE + "thresholds: {handover-actions: 5}\n";
        due(Kind.CHARTER, null, "2025-10-03")
                .due(Kind.EXCHANGE, "a", "2025-09-01")
                .due(Kind.RETENTION, "gone", "2025-10-29");
        assertThat(actions(MEETING + "decisions: [{id: d, text: D, by: [a, b], due: 2026-01-01}]\n", REFUSED))
                .containsExactly(
                        "DUE exchange [a] 2025-09-01",
                        "DUE charter 2025-10-03",
                        "DUE retention [gone] 2025-10-29",
                        "AHEAD revisit [c] 2025-12-01",
                        "AHEAD decision [a, b] 2026-01-01");
    }

    private static final String REFUSED = """
            == members/c.yaml
            name: C
            status: candidate
            == screenings/c.yaml
            date: 2025-03-01
            decision: {outcome: not-now, date: 2025-03-10, reason: R., change: C., revisit: 2025-12-01}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # dues of a, b     | action
            11-12, 11-13       | DUE promise [a, b] 2025-11-12
            11-13, 11-12       | DUE promise [b, a] 2025-11-12
            11-13, 11-14       | DUE promise [a] 2025-11-13
            11-14, 11-15       | AHEAD promise [a] 2025-11-14
            11-14, 11-14       | AHEAD promise [a, b] 2025-11-14
            """)
    void anActionNamesThoseOfItsKindThatAreDueElseTheSoonest(String dues, String action) {
        String[] days = dues.split(", ");
        assertThat(promise("a", "2025-" + days[0])
                        .promise("b", "2025-" + days[1])
                        .actions())
                .containsExactly(action);
    }

    @Test
    void aMemberIsNamedOnceAndAPromiseWithoutADueIsNoAction() {
        promise("a", "2025-10-01").promise("a", "2025-10-02").promise("b", null).due(Kind.PROMISE, "a", "2025-10-01");
        assertThat(actions()).containsExactly("DUE promise [a] 2025-10-01");
    }

    @Test
    void whatALeaverOwesIsNoAction() {
        promise("gone", "2025-07-01")
                .due(Kind.EXCHANGE, "gone", "2025-08-01")
                .due(Kind.RETENTION, "gone", "2025-11-01");
        assertThat(actions()).containsExactly("DUE retention [gone] 2025-11-01");
    }

    @ParameterizedTest
    @CsvSource({"open, true", "done, false", "dropped, false"})
    void onlyAnOpenDecisionIsAnAction(String status, boolean action) {
        assertThat(actions(MEETING + "decisions: [{id: d, text: D, due: 2025-10-01, status: " + status + "}]\n"))
                .isEqualTo(action ? List.of("DUE decision 2025-10-01") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void aCircleSetsHowMany(int number) {
        circle = CIRCLE + "thresholds: {handover-actions: " + number + "}\n";
        assertThat(alarm(Id.PROMISES_KEPT)
                        .alarm(Id.ATTENDANCE)
                        .alarm(Id.SILENT)
                        .alarm(Id.SLIPPED)
                        .alarm(Id.UNMOVED)
                        .actions())
                .hasSize(number);
    }

    @Test
    void usuallyThereAreThree() {
        assertThat(alarm(Id.PROMISES_KEPT)
                        .alarm(Id.ATTENDANCE)
                        .alarm(Id.SILENT)
                        .alarm(Id.SLIPPED)
                        .actions())
                .hasSize(3);
    }
}
