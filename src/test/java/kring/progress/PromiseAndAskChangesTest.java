package kring.progress;

import static kring.progress.ChangesText.diff;
import static org.assertj.core.api.Assertions.assertThat;

import kring.folder.Scene;
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
                .isEqualTo(unanswered ? java.util.List.of("m promise p unanswered Call -> null") : java.util.List.of());
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
    void anOlderAskIsOnlyToldWhenItIsReceived() {
        var scene = scene(
                checkin(1, "asks: [{id: a, text: Who?}, {id: b, text: How?}]"),
                checkin(2, ""),
                checkin(3, "received: [{ask: a}]"),
                checkin(4, ""));
        assertThat(diff(scene, "2025-Q2", "2025-Q3")).containsExactly("m ask a received Who? -> null");
        assertThat(diff(scene, "2025-Q3", "2025-Q4")).isEmpty();
    }
}
