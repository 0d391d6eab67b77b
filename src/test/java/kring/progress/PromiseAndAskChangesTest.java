package kring.progress;

import static kring.progress.ChangesText.diff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kring.folder.Scene;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD c, Promises and Asks, case by case. */
class PromiseAndAskChangesTest {
    private static final String MEMBER = "== members/m.yaml\nname: M\nstatus: founder\n";
    private static final String MEETINGS = """
            == quarters/2025-Q1/meeting.yaml
            date: 2025-02-20
            == quarters/2025-Q2/meeting.yaml
            date: 2025-05-20
            == quarters/2025-Q3/meeting.yaml
            date: 2025-09-20
            == quarters/2025-Q4/meeting.yaml
            date: 2025-11-20
            """;

    private static final List<String> MEETING_DAYS = List.of("2025-02-20", "2025-05-20", "2025-09-20", "2025-11-20");

    private static String checkin(int quarter, String keys) {
        return "== quarters/2025-Q%d/checkins/m.yaml\nnotes: there\n%s\n".formatted(quarter, keys);
    }

    private static Snapshot scene(String... files) {
        return Scene.of(MEMBER, MEETINGS, String.join("", files)).snapshot();
    }

    @ParameterizedTest
    @CsvSource({"kept,kept", "partly,partly", "broken,broken", "slipped,slipped x1"})
    void anOpenPromiseGetsTheOutcomeThatWasGiven(String outcome, String expected) {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call}]"),
                checkin(2, "promised: {p: {outcome: %s}}".formatted(outcome)));
        String[] words = expected.split(" ");
        assertThat(diff(scene, "2025-Q1", "2025-Q2"))
                .containsExactly(
                        "m promise p " + words[0] + " Call -> null" + (words.length > 1 ? " " + words[1] : ""));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-,true", "2025-05-19,true", "2025-05-20,true", "2025-05-21,false", "2025-Q2,false"})
    void withoutAnOutcomeItIsUnansweredOnceItIsDue(String due, boolean unanswered) {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call%s}]".formatted(due == null ? "" : ", due: " + due)),
                checkin(2, ""));
        assertThat(diff(scene, "2025-Q1", "2025-Q2"))
                .isEqualTo(unanswered ? java.util.List.of("m promise p unanswered Call -> null") : List.of());
    }

    @Test
    void withoutAMeetingTheQuartersLastDayIsWhenPromisesFallDue() {
        String promise = checkin(1, "promises: [{id: p, text: Call, due: 2025-Q2}]");
        assertThat(diff(Scene.of(MEMBER, promise, checkin(2, "")).snapshot(), "2025-Q1", "2025-Q2"))
                .containsExactly("m promise p unanswered Call -> null");
    }

    @Test
    void whoIsAbsentLeavesUnansweredWhatWasDue() {
        var scene = scene(checkin(1, "promises: [{id: p, text: Call}, {id: q, text: Write, due: 2025-12-01}]"));
        assertThat(diff(scene, "2025-Q1", "2025-Q2"))
                .containsExactly("m checkin null absent", "m promise p unanswered Call -> null");
    }

    @Test
    void aPromiseNotYetDueStaysOpenAndIsUnansweredOnceWhenItFallsDue() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call, due: 2025-09-01}]"),
                checkin(2, ""),
                checkin(3, ""),
                checkin(4, ""));
        assertThat(diff(scene, "2025-Q1", "2025-Q2")).isEmpty();
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).containsExactly("m promise p unanswered Call -> null");
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).isEmpty();
    }

    @Test
    void aPromiseNotYetDueMayBeAnsweredEarly() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call, due: 2025-11-01}]"),
                checkin(2, ""),
                checkin(3, "promised: {p: {outcome: kept}}"),
                checkin(4, ""));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).containsExactly("m promise p kept Call -> null");
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).isEmpty();
    }

    @Test
    void aPromiseLeftUnansweredStaysOpenAndALaterAnswerIsToldWhenItComes() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call}]"),
                checkin(3, ""),
                checkin(4, "promised: {p: {outcome: kept}}"));
        assertThat(diff(scene, "2025-Q1", "2025-Q2"))
                .containsExactly("m checkin null absent", "m promise p unanswered Call -> null");
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).isEmpty();
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).containsExactly("m promise p kept Call -> null");
        assertThat(diff(scene, "2025-Q1", "2025-Q3")).containsExactly("m promise p unanswered Call -> null");
        assertThat(diff(scene, "2025-Q1", "2025-Q4")).containsExactly("m promise p kept Call -> null");
    }

    @Test
    void aPromiseThatSlippedFallsDueAnewAndTheLastDueGivenCounts() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call, due: 2025-05-01}, {id: q, text: Write, due: 2025-11-01}]"),
                checkin(
                        2,
                        "promised: {p: {outcome: slipped}, q: {outcome: slipped}}\n"
                                + "promises: [{id: p, text: Call}, {id: q, text: Write}]"),
                checkin(3, ""),
                checkin(4, ""));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).containsExactly("m promise p unanswered Call -> null");
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).containsExactly("m promise q unanswered Write -> null");
    }

    @Test
    void whatIsClosedIsNotToldAgainUnlessItIsMadeAgain() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call}]"),
                checkin(2, "promised: {p: {outcome: broken}}"),
                checkin(3, "promised: {p: {outcome: kept}}\npromises: [{id: p, text: Call}]"),
                checkin(4, "promised: {p: {outcome: partly}}"));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).isEmpty();
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).containsExactly("m promise p partly Call -> null");
    }

    /** Whatever comes between: no outcome is lost, and none is unanswered more often than it was made or slipped. */
    @Test
    void everyCourseOfAPromiseIsToldOnceFromQuarterToQuarter() {
        List<String> answers = List.of("", "notes", "slipped", "again", "kept", "kept again");
        for (String due : List.of("", ", due: 2025-05-20", ", due: 2025-09-21", ", due: 2026-01-01")) {
            for (String second : answers) {
                for (String third : answers) {
                    for (String fourth : answers) {
                        assertToldOnce(due, List.of(second, third, fourth));
                    }
                }
            }
        }
    }

    private static void assertToldOnce(String due, List<String> answers) {
        String made = "promises: [{id: p, text: Call%s}]".formatted(due);
        List<String> files = new ArrayList<>(List.of(checkin(1, made)));
        List<String> expected = new ArrayList<>();
        boolean open = true;
        boolean told = false;
        for (int quarter = 2; quarter <= 4; quarter++) {
            String answer = answers.get(quarter - 2);
            List<String> keys = new ArrayList<>();
            String outcome = answer.contains("kept") ? "kept" : answer.contains("slipped") ? "slipped" : null;
            if (outcome != null) {
                keys.add("promised: {p: {outcome: %s}}".formatted(outcome));
            }
            if (answer.contains("again")) {
                keys.add(made);
            }
            if (!answer.isEmpty()) {
                files.add(checkin(quarter, String.join("\n", keys)));
            }
            boolean fallen = due.isEmpty()
                    || LocalDate.parse(due.substring(7)).compareTo(LocalDate.parse(MEETING_DAYS.get(quarter - 1))) <= 0;
            boolean unanswered = open && outcome == null && fallen && !told;
            expected.add(!open ? null : outcome != null ? outcome : unanswered ? "unanswered" : null);
            told = outcome == null && (told || unanswered);
            open = open && !"kept".equals(outcome);
            if (answer.contains("again")) {
                open = true;
                told = false;
            }
        }
        var scene = scene(files.toArray(String[]::new));
        List<String> found = new ArrayList<>();
        for (int quarter = 2; quarter <= 4; quarter++) {
            found.add(diff(scene, "2025-Q" + (quarter - 1), "2025-Q" + quarter).stream()
                    .filter(change -> change.contains(" promise p "))
                    .map(change -> change.split(" ")[3])
                    .findFirst()
                    .orElse(null));
        }
        assertThat(found).as(due + answers).isEqualTo(expected);
    }

    @Test
    void slipsInARowAreCounted() {
        String repeated = "promised: {p: {outcome: slipped}}\npromises: [{id: p, text: Call}]";
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call}]"),
                checkin(2, repeated),
                checkin(3, repeated),
                checkin(4, repeated));
        assertThat(diff(scene, "2025-Q1", "2025-Q2")).containsExactly("m promise p slipped Call -> null x1");
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).containsExactly("m promise p slipped Call -> null x3");
        assertThat(diff(scene, "2025-Q1", "2025-Q4")).containsExactly("m promise p slipped Call -> null x3");
    }

    @Test
    void aPromiseThatSlippedIsOpenAlsoWhenItWasNotRepeated() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call}]"),
                checkin(2, "promised: {p: {outcome: slipped}}"),
                checkin(3, "promised: {p: {outcome: kept}}"));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).containsExactly("m promise p kept Call -> null");
    }

    @Test
    void aPromiseStandsInTheWordsOfTheBaseline() {
        var scene = scene(
                checkin(1, "promises: [{id: p, text: Call}]"),
                "== quarters/2025-Q1/baseline.yaml\nmembers: {m: {promises: [{id: p, text: Call twice}]}}\n",
                checkin(2, "promised: {p: {outcome: kept}}"));
        assertThat(diff(scene, "2025-Q1", "2025-Q2")).containsExactly("m promise p kept Call twice -> null");
    }

    @Test
    void anAskOfTheEarlierCheckinIsReceivedOrUnanswered() {
        var scene = scene(
                "== members/n.yaml\nname: N\nstatus: candidate\n",
                checkin(1, "asks: [{id: a, text: Who?}, {id: b, text: How?}]"),
                checkin(2, "received: [{ask: a, from: n}]"));
        assertThat(diff(scene, "2025-Q1", "2025-Q2"))
                .containsExactly("m ask a received Who? -> n", "m ask b unanswered How? -> null");
    }

    @Test
    void anAskStatedAgainAfterItWasReceivedIsOpenAgain() {
        var scene = scene(
                checkin(1, "asks: [{id: a, text: Who?}]"),
                checkin(2, "received: [{ask: a}]"),
                checkin(3, "asks: [{id: a, text: Who now?}]"),
                checkin(4, ""));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).isEmpty();
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).containsExactly("m ask a unanswered Who now? -> null");
    }

    @Test
    void anOlderAskIsOnlyToldWhenItIsReceived() {
        var scene = scene(
                checkin(1, "asks: [{id: a, text: Who?}, {id: b, text: How?}]"),
                checkin(2, ""),
                checkin(3, "received: [{ask: a}]"),
                checkin(4, ""));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).containsExactly("m ask a received Who? -> null");
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).isEmpty();
    }

    private static CircleState revision(int minute, String... files) {
        return CircleState.ofFolder(
                "r" + minute, scene(files), LocalDate.of(2025, 12, 1).atTime(12, minute));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # check-in of the earlier revision    | the same in the later one             | what is told
            promised: {p: {outcome: slipped}}     | promised: {p: {outcome: kept}}        | m promise p kept Call -> null
            promised: {p: {outcome: kept}}        | promised: {p: {outcome: broken}}      | m promise p broken Call -> null
            promised: {p: {outcome: kept}}        | promised: {p: {outcome: kept, note: x}} | -
            date: 2025-05-19                      | promised: {p: {outcome: partly}}      | m promise p partly Call -> null
            promises: [{id: q, text: Write}]      | promises: [{id: q, text: Write it}]   | -
            """)
    void betweenRevisionsOfOneQuarterWhatIsNewlyAnsweredIsTold(String before, String after, String expected) {
        String made = checkin(1, "promises: [{id: p, text: Call}]");
        var changes = ChangesText.lines(Progress.between(
                revision(1, made, checkin(2, before)), revision(2, made, checkin(2, after)), Audience.FACILITATOR));
        assertThat(changes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatWasPromisedInACheckinThatWasCorrectedSinceIsAnsweredToo() {
        String made = "promises: [{id: p, text: Call}]\nasks: [{id: a, text: Who?}]\nnotes: ";
        var changes = ChangesText.lines(Progress.between(
                revision(1, "== quarters/2025-Q1/checkins/m.yaml\n" + made + "ther\n"),
                revision(
                        2,
                        "== quarters/2025-Q1/checkins/m.yaml\n" + made + "there\n",
                        checkin(2, "promised: {p: {outcome: kept}}\nreceived: [{ask: a}]")),
                Audience.FACILITATOR));
        assertThat(changes).containsExactly("m promise p kept Call -> null", "m ask a received Who? -> null");
    }
}
