package kring.progress;

import static kring.progress.ChangesText.diff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.folder.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD c, Ambitions and Confidence, case by case: what Q1 and Q2 say, and what became of it. */
class AmbitionChangesTest {
    private static final String MEMBER = "== members/m.yaml\nname: M\nstatus: founder\n";

    /** Ambitions in each baseline (flow style, without the keys that do not matter), check-in entries in each quarter. */
    private static List<String> changes(String before, String entryBefore, String after, String entryAfter) {
        return diff(
                Scene.of(
                                MEMBER,
                                baseline(1, before),
                                checkin(1, entryBefore),
                                baseline(2, after),
                                checkin(2, entryAfter))
                        .snapshot(),
                "2025-Q1",
                "2025-Q2");
    }

    private static String baseline(int quarter, String ambitions) {
        return "== quarters/2025-Q%d/baseline.yaml\ndate: 2025-%02d-20\nmembers: {m: {ambitions: [%s]}}\n"
                .formatted(
                        quarter, quarter * 3 - 1, ambitions.replace("{id: ", "{agenda: business, horizon: year, id: "));
    }

    private static String checkin(int quarter, String entries) {
        return "== quarters/2025-Q%d/checkins/m.yaml\nnotes: there\nambitions: {%s}\n".formatted(quarter, entries);
    }

    private static final String A = "{id: a, text: Fewer}";
    private static final String GAS = "{id: a, text: Gas, measure: {unit: m3, baseline: 100, target: 50}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # status before        | status after                          | kind before after
            done: x                | 'status: achieved, value: 7'          | achieved active -> 7
            done: x                | status: achieved                      | achieved active -> null
            done: x                | 'status: paused, reason: later'       | paused active -> later
            done: x                | 'status: dropped, reason: no money'   | dropped active -> no money
            done: x                | status: dropped                       | dropped active -> null
            done: x                | 'status: replaced, by: b'             | replaced active -> b
            status: paused         | 'status: dropped, reason: over'       | dropped paused -> over
            status: dropped        | status: active                        | revived dropped -> active
            status: achieved       | done: more                            | revived achieved -> active
            status: paused         | 'status: paused, done: x'             | -
            """)
    void aStatusThatChangesIsTheOneStateKind(String before, String after, String expected) {
        assertThat(changes(A, "a: {" + before + "}", A, "a: {" + after + "}"))
                .isEqualTo(expected == null ? List.of() : List.of("m ambition a " + expected));
    }

    @Test
    void anAmbitionThatNothingEarlierKnowsIsNew() {
        assertThat(changes("", "", A, "")).containsExactly("m ambition a new null -> Fewer");
    }

    @Test
    void newWinsOverAStateReachedAtOnce() {
        assertThat(changes("", "", A, "a: {status: achieved}")).containsExactly("m ambition a new null -> Fewer");
    }

    @Test
    void anOpenAmbitionGoneFromTheFileIsSilent() {
        assertThat(changes(A, "a: {done: x}", "", "")).containsExactly("m ambition a silent Fewer -> null");
    }

    @Test
    void oneThatIsGoneWithAClosingStatusIsClosed() {
        assertThat(changes(A, "", "", "a: {status: dropped, reason: no}"))
                .containsExactly("m ambition a dropped active -> no");
    }

    @Test
    void aGivenCheckinWithoutAWordOnAnOpenAmbitionIsSilence() {
        assertThat(changes(A, "a: {done: x}", A, "")).containsExactly("m ambition a silent Fewer -> Fewer");
        assertThat(changes(A, "a: {done: x}", A, "a: {}")).containsExactly("m ambition a silent Fewer -> Fewer");
    }

    @Test
    void aClosedAmbitionMayStayUnspokenOf() {
        assertThat(changes(A, "a: {status: paused}", A, "")).isEmpty();
    }

    @Test
    void anEntryWithoutAnyWordDoesNotMakeAClosedAmbitionActive() {
        assertThat(changes(A, "a: {status: paused}", A, "a: {}")).isEmpty();
    }

    @Test
    void goneAndBackIsRevived() {
        var scene = Scene.of(MEMBER, baseline(1, A), baseline(2, ""), baseline(3, A), checkin(3, "a: {done: again}"));
        assertThat(diff(scene.snapshot(), "2025-Q2", "2025-Q3"))
                .containsExactly("m ambition a revived active -> active");
    }

    @Test
    void aMissingCheckinIsAbsenceAndNotSilence() {
        var scene = Scene.of(MEMBER, baseline(1, A), checkin(1, "a: {done: x}"), baseline(2, A));
        assertThat(diff(scene.snapshot(), "2025-Q1", "2025-Q2")).containsExactly("m checkin null absent");
    }

    /** Who is absent may have moved before that; that nothing moved, nobody knows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # value in Q1 | in Q2 | what is told from Q1 to Q3, without a check-in in Q3
            90            | 90    | -
            90            | 80    | advanced 90 -> 80
            90            | 95    | regressed 90 -> 95
            90            | -     | -
            """)
    void whoIsAbsentIsNotUnmoved(String first, String second, String expected) {
        for (String missing : List.of("", "== quarters/2025-Q3/checkins/m.yaml\ndate: 2025-08-01\n")) {
            var scene = Scene.of(
                    MEMBER,
                    baseline(1, GAS),
                    checkin(1, entry(first)),
                    checkin(2, entry(second)),
                    baseline(3, GAS),
                    missing);
            List<String> changes = diff(scene.snapshot(), "2025-Q1", "2025-Q3");
            assertThat(changes.get(0)).isEqualTo("m checkin null absent");
            assertThat(changes.subList(1, changes.size()))
                    .isEqualTo(expected == null ? List.of() : List.of("m ambition a " + expected));
        }
    }

    @Test
    void aCheckinWithoutAnyAnswerIsMissing() {
        var scene = Scene.of(
                MEMBER,
                baseline(1, A),
                baseline(2, A),
                "== quarters/2025-Q2/checkins/m.yaml\ndate: 2025-05-01\nambitions: {a: {}}\n");
        assertThat(diff(scene.snapshot(), "2025-Q1", "2025-Q2")).containsExactly("m checkin null absent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # value before | value after | kind: a reduction advances when it falls
            90             | 80          | advanced 90 -> 80
            90             | 95          | regressed 90 -> 95
            90             | 90          | unmoved 90 -> 90
            90             | 90.0        | unmoved 90 -> 90.0
            90             | -           | -
            -              | 80          | advanced 100 -> 80
            -              | 100         | unmoved 100 -> 100
            """)
    void aValueThatMovesGoesTowardsTheTargetOrAwayFromIt(String before, String after, String expected) {
        assertThat(changes(GAS, entry(before), GAS, entry(after)))
                .isEqualTo(expected == null ? List.of() : List.of("m ambition a " + expected));
    }

    private static String entry(String value) {
        return value == null ? "a: {done: x}" : "a: {value: " + value + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {baseline: 100, target: 100}
            {baseline: 100}
            {target: 100}
            {unit: m3}
            """)
    void withoutADirectionThereIsNoMovement(String measure) {
        String ambition = "{id: a, text: T, measure: %s}".formatted(measure);
        assertThat(changes(ambition, "a: {value: 90}", ambition, "a: {value: 80}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # target before and after: from 100 down, or from 10 up
            {baseline: 100, target: 50} | {baseline: 100, target: 60} | softened 50 -> 60
            {baseline: 100, target: 50} | {baseline: 100, target: 40} | raised 50 -> 40
            {baseline: 10, target: 50}  | {baseline: 10, target: 40}  | softened 50 -> 40
            {baseline: 10, target: 50}  | {baseline: 10, target: 60}  | raised 50 -> 60
            {baseline: 10, target: 50}  | {baseline: 10}              | softened 50 -> null
            {baseline: 10}              | {baseline: 10, target: 50}  | -
            {target: 50}                | {target: 40}                | -
            {target: 50}                | {unit: x}                   | softened 50 -> null
            {baseline: 10, target: 50}  | {baseline: 10, target: 50.0} | -
            """)
    void aTargetThatMovesIsSoftenedOrRaised(String before, String after, String expected) {
        assertThat(changes(
                        "{id: a, text: T, measure: %s}".formatted(before),
                        "",
                        "{id: a, text: T, measure: %s}".formatted(after),
                        "a: {done: x}"))
                .isEqualTo(expected == null ? List.of() : List.of("m ambition a " + expected));
    }

    @Test
    void anotherUnitIsOnlyReworded() {
        assertThat(changes(
                        "{id: a, text: T, measure: {unit: m3, baseline: 100, target: 50}}",
                        "a: {value: 90}",
                        "{id: a, text: T, measure: {unit: kWh, baseline: 1000, target: 700}}",
                        "a: {value: 900}"))
                .containsExactly("m ambition a reworded T -> T");
    }

    @Test
    void anotherTextIsReworded() {
        assertThat(changes(A, "", "{id: a, text: Less}", "a: {done: x}"))
                .containsExactly("m ambition a reworded Fewer -> Less");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            due: 2025-Q2  | due: 2025-Q3  | postponed 2025-06-30 -> 2025-09-30 x1
            due: 2025-06  | due: 2025-Q2  | -
            due: 2025     | due: 2025-Q3  | -
            due: 2025-Q2  | why: x        | postponed 2025-06-30 -> null x1
            why: x        | due: 2025-Q3  | -
            """)
    void aLaterDueIsPostponed(String before, String after, String expected) {
        assertThat(changes(
                        "{id: a, text: T, %s}".formatted(before),
                        "",
                        "{id: a, text: T, %s}".formatted(after),
                        "a: {done: x}"))
                .isEqualTo(expected == null ? List.of() : List.of("m ambition a " + expected));
    }

    @Test
    void thePostponementsOfAllBaselinesUpToTheLaterStateAreCounted() {
        var scene = Scene.of(
                MEMBER,
                baseline(1, "{id: a, text: T, due: 2025-Q2}"),
                baseline(2, "{id: a, text: T, due: 2025-Q3}"),
                baseline(3, "{id: a, text: T, due: 2025-Q3}"),
                baseline(4, "{id: a, text: T, due: 2026-Q1}"),
                checkin(4, "a: {done: x}"));
        assertThat(diff(scene.snapshot(), "2025-Q3", "2025-Q4"))
                .containsExactly("m ambition a postponed 2025-09-30 -> 2026-03-31 x2");
        assertThat(diff(scene.snapshot(), "2025-Q1", "2025-Q4"))
                .containsExactly("m ambition a postponed 2025-06-30 -> 2026-03-31 x2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            4 | 2 | down 4 -> 2
            4 | 3 | -
            2 | 4 | up 2 -> 4
            1 | 5 | up 1 -> 5
            3 | 3 | -
            """)
    void aConfidenceThatMovesByTwoIsUpOrDown(String before, String after, String expected) {
        assertThat(changes(A, "a: {confidence: %s}".formatted(before), A, "a: {confidence: %s}".formatted(after)))
                .isEqualTo(expected == null ? List.of() : List.of("m confidence a " + expected));
    }

    @Test
    void aCircleMaySetHowFarConfidenceMustMove() {
        var scene = Scene.of(
                MEMBER,
                "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\nthresholds: {confidence-move: 1}\n",
                baseline(1, A),
                checkin(1, "a: {confidence: 4}"),
                baseline(2, A),
                checkin(2, "a: {confidence: 3}"));
        assertThat(diff(scene.snapshot(), "2025-Q1", "2025-Q2")).containsExactly("m confidence a down 4 -> 3");
    }

    @Test
    void onlyMembersActiveInTheLaterStateAreCompared() {
        var scene = Scene.of(
                "== members/gone.yaml\nname: G\nstatus: left\nleft: 2025-Q2\n",
                "== members/maybe.yaml\nname: C\nstatus: candidate\n",
                "== members/late.yaml\nname: L\nstatus: member\njoined: 2025-Q3\n",
                MEMBER,
                checkin(2, ""));
        assertThat(diff(scene.snapshot(), "2025-Q1", "2025-Q2")).isEmpty();
        assertThat(diff(scene.snapshot(), "2025-Q2", "2025-Q3"))
                .containsExactly("late checkin null absent", "m checkin null absent");
    }
}
