package kring.minutes;

import static kring.minutes.MinutesScene.checkin;
import static kring.minutes.MinutesScene.exchanges;
import static kring.minutes.MinutesScene.meeting;
import static kring.minutes.MinutesScene.member;
import static kring.minutes.MinutesScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.minutes.Minutes.Action;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The evening after: the action list. */
class ActionListTest {
    private static final String Q2 = meeting("2025-Q2", "date: 2025-05-15");

    private static List<String> told(Minutes minutes) {
        return minutes.actions().stream().map(ActionListTest::told).toList();
    }

    private static String told(Action action) {
        return "%s %s %s %s %s%s"
                .formatted(
                        action.member(),
                        Kebab.of(action.kind()),
                        action.quarter(),
                        action.id(),
                        action.due(),
                        action.overdue() ? " overdue" : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # due      | overdue
            2025-05-14 | true
            2025-05-15 | false
            2025-05-16 | false
            2025-04    | true
            2025-Q2    | false
            """)
    void whatWasDueBeforeTheMeetingIsOverdue(String due, boolean overdue) {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                checkin("2025-Q1", "a", "promises: [{id: p, due: " + due + "}]"),
                meeting("2025-Q2", "date: 2025-05-15\ndecisions: [{id: d, by: [b], due: " + due + "}]"));
        assertThat(minutes.actions()).hasSize(2).extracting(Action::overdue).containsOnly(overdue);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 2025-Q1                            | 2025-Q2                                            | in 2025-Q2's minutes
            promises: [{id: p, due: 2025-06-01}] | ''                                                 | 2025-Q1 p 2025-06-01
            promises: [{id: p, due: 2025-06-01}] | promised: {p: {outcome: kept}}                     | ''
            promises: [{id: p, due: 2025-06-01}] | promised: {p: {outcome: partly}}                   | ''
            promises: [{id: p, due: 2025-06-01}] | promised: {p: {outcome: broken}}                   | ''
            promises: [{id: p, due: 2025-06-01}] | promised: {p: {outcome: slipped}}                  | 2025-Q1 p 2025-06-01
            promises: [{id: p, due: 2025-06-01}] | promises: [{id: p}]                                | 2025-Q2 p 2025-06-01
            promises: [{id: p, due: 2025-06-01}] | promises: [{id: p, due: 2025-08-01}]               | 2025-Q2 p 2025-08-01
            promises: [{id: p}]                  | notes: Nothing.                                    | 2025-Q1 p null
            notes: Nothing.                      | promises: [{id: p, due: 2025-08-01}]               | 2025-Q2 p 2025-08-01
            """)
    void aPromiseStandsWithTheQuarterInWhichItWasLastMadeAndTheDueLastGiven(String before, String now, String told) {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                Q2,
                checkin("2025-Q1", "a", before),
                now.isEmpty() ? "" : checkin("2025-Q2", "a", now),
                checkin("2025-Q3", "a", "promised: {p: {outcome: kept}}\npromises: [{id: later}]"));
        assertThat(told(minutes)).isEqualTo(told.isEmpty() ? List.of() : List.of("a promise " + told));
    }

    @Test
    void aDecisionHasALineForEachWhoIsToCarryItOutAndIsAMember() {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                member("gone", "status: left\nleft: 2025-Q2"),
                member("maybe", "status: candidate"),
                meeting(
                        "2025-Q1",
                        "date: 2025-02-20\ndecisions: [{id: old, by: [gone, a]}, {id: shut, by: [a], status: done}]"),
                meeting(
                        "2025-Q2",
                        "date: 2025-05-15\ndecisions: [{id: d, by: [b, a, b, maybe]}, {id: nobody}, {id: left, by: [gone]},"
                                + " {id: later, by: [b], status: done, settled: 2025-Q3}]"),
                meeting("2025-Q3", "date: 2025-09-11\ndecisions: [{id: ahead, by: [a]}]"));
        assertThat(told(minutes))
                .containsExactly(
                        "a decision 2025-Q2 d null",
                        "a decision 2025-Q1 old null",
                        "b decision 2025-Q2 d null",
                        "b decision 2025-Q2 later null");
        assertThat(minutes.earlier().get(0).by()).containsExactly("gone", "a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 2025-Q1 | 2025-Q2   | 2025-Q3   | in 2025-Q2's minutes
            offered   | none      | agreed    | ''
            agreed    | none      | delivered | a exchange 2025-Q1 x null
            offered   | agreed    | none      | a exchange 2025-Q2 x null
            agreed    | delivered | none      | ''
            agreed    | declined  | none      | ''
            """)
    void anExchangeThatWasAgreedIsForItsGiverToDo(String first, String second, String third, String told) {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                Q2,
                exchange("2025-Q1", first),
                exchange("2025-Q2", second),
                exchange("2025-Q3", third));
        assertThat(told(minutes)).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    private static String exchange(String quarter, String status) {
        return status.equals("none") ? "" : exchanges(quarter, "- {id: x, from: a, to: b, status: " + status + "}");
    }

    @Test
    void itGoesByPersonAndDueNoneLastThenByKindAndId() {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                checkin(
                        "2025-Q2",
                        "b",
                        "promises: [{id: q}, {id: p, due: 2025-07-01}, {id: z, due: 2025-06-01}, {id: c, due: 2025-07-01}]"),
                checkin("2025-Q2", "a", "promises: [{id: last}]"),
                exchanges(
                        "2025-Q2",
                        "- {id: a-exchange, from: b, to: a, status: agreed}\n- {id: other, from: b, to: a, status: agreed}"),
                meeting(
                        "2025-Q2",
                        "date: 2025-05-15\ndecisions: [{id: d, by: [b], due: 2025-07-01}, {id: e, by: [b]}]"));
        assertThat(minutes.actions())
                .extracting(action -> action.member() + " " + action.id())
                .containsExactly("a last", "b z", "b c", "b p", "b d", "b q", "b e", "b a-exchange", "b other");
    }

    @Test
    void nothingOfWhoHadLeftIsListedAndAllOfWhoLeftLater() {
        Minutes minutes = of(
                "2025-Q2",
                "facilitator",
                Q2,
                member("gone", "status: left\nleft: 2025-Q2"),
                member("late", "status: left\nleft: 2025-Q3"),
                member("lost", "status: left\nforgotten: 2025-05-01"),
                checkin("2025-Q1", "gone", "promises: [{id: p}]"),
                checkin("2025-Q1", "lost", "promises: [{id: p}]"),
                checkin("2025-Q1", "late", "promises: [{id: p}]"),
                exchanges(
                        "2025-Q1",
                        "- {id: x, from: gone, to: a, status: agreed}\n- {id: y, from: late, to: gone, status: agreed}"));
        assertThat(told(minutes)).containsExactly("late promise 2025-Q1 p null", "late exchange 2025-Q1 y null");
    }

    @Test
    void aPromiseIsToldInTheWordsThatWereAgreedThen() {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                Q2,
                checkin("2025-Q2", "a", "promises: [{id: p, text: Call}]"),
                "== quarters/2025-Q2/baseline.yaml\nmembers: {a: {promises: [{id: p, text: Call twice, due: 2025-06-01}]}}\n",
                checkin("2025-Q3", "a", "promises: [{id: p, text: Write}]"));
        assertThat(minutes.actions()).extracting(Action::text).containsExactly("Call twice");
    }
}
