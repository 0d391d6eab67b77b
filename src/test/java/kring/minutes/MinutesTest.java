package kring.minutes;

import static kring.minutes.MinutesScene.checkin;
import static kring.minutes.MinutesScene.exchanges;
import static kring.minutes.MinutesScene.meeting;
import static kring.minutes.MinutesScene.member;
import static kring.minutes.MinutesScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kring.minutes.Minutes.Achieved;
import kring.minutes.Minutes.Ask;
import kring.minutes.Minutes.Dive;
import kring.minutes.Minutes.Next;
import kring.minutes.Minutes.Present;
import kring.model.quarter.Meeting.DeepDive.Method;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The evening after: what the minutes tell of a meeting. */
class MinutesTest {
    private static final String Q1 = meeting("2025-Q1", "date: 2025-02-20");
    private static final String Q2 = meeting("2025-Q2", "date: 2025-05-15");

    @Test
    void aMeetingOfWhichNothingElseIsWrittenDownHasEmptyMinutes() {
        assertThat(of("2025-Q2", "facilitator", Q2))
                .isEqualTo(new Minutes(
                        MinutesScene.quarter("2025-Q2"),
                        LocalDate.of(2025, 5, 15),
                        new Present(List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        List.of()));
    }

    @Test
    void whoWasThereIsToldAsItIsNotedAlsoOfWhoLeftThatQuarter() {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                member("gone", "status: left\nleft: 2025-Q2"),
                member("c", "status: member"),
                member("d", "status: member"),
                meeting("2025-Q2", "date: 2025-05-15\nattendance: {gone: present, b: present, c: absent, a: excused}"));
        assertThat(minutes.attendance()).isEqualTo(new Present(List.of("b", "gone"), List.of("c"), List.of("a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # audience  | attendance            | the dives
            circle      | {}                    | a incident null, b null null
            a           | {a: present}          | a incident null, b null null
            facilitator | {}                    | a incident Stuck., b null null
            circle      | {b: absent}           | a incident null
            facilitator | {a: excused}          | b null null
            circle      | {a: absent, b: absent} | ''
            """)
    void aDeepDiveWasHeldByWhoWasThereAndWhyOnlyTheFacilitatorReads(String audience, String noted, String expected) {
        Minutes minutes = of(
                "2025-Q2",
                audience,
                checkin("2025-Q2", "a", "deepdive: {consent: true, need: facts, question: Which roof?}"),
                meeting(
                        "2025-Q2",
                        "date: 2025-05-15\nattendance: " + noted
                                + "\ndeepdives: [{member: b}, {member: a, method: incident, reason: Stuck.}]"));
        assertThat(minutes.deepdives().stream().map(MinutesTest::told).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String told(Dive dive) {
        Method method = dive.method();
        return dive.member() + " " + (method == null ? null : Kebab.of(method)) + " " + dive.reason();
    }

    @Test
    void topicsAreToldThatAreDoneOrCarried() {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                meeting(
                        "2025-Q2",
                        "date: 2025-05-15\ntopics: [{id: z, text: Rooms, by: b, minutes: 10, status: done},"
                                + " {id: y, status: carried}, {id: x, status: open}, {id: w}]"));
        assertThat(minutes.topics())
                .extracting(topic -> topic.id() + " " + topic.text() + " " + topic.by() + " " + topic.status())
                .containsExactly("y null null CARRIED", "z Rooms b DONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before    | in this quarter | told
            none        | offered         | offered
            none        | confirmed       | confirmed
            offered     | none            | ''
            offered     | offered         | ''
            offered     | agreed          | agreed
            agreed      | declined        | declined
            delivered   | confirmed       | confirmed
            """)
    void anExchangeIsToldWhenItsStatusChangedInThisQuarter(String before, String now, String told) {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                Q2,
                before.equals("none") ? "" : exchanges("2024-Q4", "- {id: x, from: a, to: b, status: " + before + "}"),
                now.equals("none") ? "" : exchanges("2025-Q2", "- {id: x, from: a, to: b, status: " + now + "}"),
                exchanges("2025-Q3", "- {id: x, from: a, to: b, status: confirmed}"));
        assertThat(minutes.exchanges().stream()
                        .map(exchange -> Kebab.of(exchange.status()))
                        .collect(Collectors.joining()))
                .isEqualTo(told);
        assertThat(minutes.achieved()).hasSize(told.equals("confirmed") ? 1 : 0);
    }

    @Test
    void anExchangeIsToldInTheWordsOfItsBringElseItsGetAsTheyWereThen() {
        String exchanged = "- {id: one, from: a, to: b, bring: wood, get: heat, status: confirmed, date: 2025-05-02}\n"
                + "- {id: two, from: b, to: a, get: hands, status: confirmed}\n"
                + "- {id: three, from: a, to: b, bring: dumb, get: heat, status: confirmed}\n"
                + "- {id: four, from: b, to: a, status: confirmed, note: Something}\n";
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                member(
                        "a",
                        "status: founder\nbrings: [{id: wood, kind: material, text: Wood now}, {id: dumb, kind: space}]\n"
                                + "gets: [{id: hands, kind: labour, text: Hands}]"),
                member("b", "status: founder\ngets: [{id: heat, kind: material, text: Heat}]"),
                "== quarters/2025-Q2/baseline.yaml\nmembers: {a: {brings: [{id: wood, kind: material, text: Wood then}]}}\n",
                Q2,
                exchanges("2025-Q2", exchanged));
        assertThat(minutes.achieved())
                .extracting(
                        one -> one.kind() + " " + one.member() + " " + one.id() + " " + one.date() + " " + one.text())
                .containsExactly(
                        "EXCHANGE a four null null",
                        "EXCHANGE a two null Hands",
                        "EXCHANGE b one 2025-05-02 Wood then",
                        "EXCHANGE b three null Heat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before   | the check-in of this quarter                                   | told
            ''         | 'date: 2025-05-07, ambitions: {x: {status: achieved}}'         | x 2025-05-07
            ''         | 'ambitions: {x: {status: achieved}}'                           | x 2025-06-30
            ''         | 'date: 2025-05-07, ambitions: {x: {value: 3}}'                 | ''
            achieved   | 'date: 2025-05-07, ambitions: {x: {status: achieved}}'         | ''
            achieved   | 'date: 2025-05-07, ambitions: {x: {learned: More.}}'           | ''
            active     | 'date: 2025-05-07, ambitions: {x: {status: achieved}}'         | x 2025-05-07
            paused     | 'date: 2025-05-07, ambitions: {x: {status: dropped}}'          | ''
            """)
    void anAmbitionIsAchievedOnceOnItsCheckinsDateElseItsQuartersLastDay(String before, String now, String told) {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                member("a", "status: founder\nambitions: [{id: x, agenda: business, horizon: year, text: Gas-free}]"),
                Q1,
                Q2,
                before.isEmpty() ? "" : checkin("2025-Q1", "a", "ambitions: {x: {status: " + before + "}}"),
                checkin("2025-Q2", "a", now.replace(", ambitions", "\nambitions")));
        assertThat(minutes.achieved().stream()
                        .map(one -> one.id() + " " + one.date())
                        .collect(Collectors.joining()))
                .isEqualTo(told);
        assertThat(minutes.achieved()).extracting(Achieved::text).allMatch("Gas-free"::equals);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # day      | told
            2025-02-19 | false
            2025-02-20 | false
            2025-02-21 | true
            2025-05-15 | true
            2025-05-16 | false
            """)
    void gatesAndStepsAreToldFromAfterTheMeetingBeforeUpToThisDay(String day, boolean told) {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                Q1,
                Q2,
                meeting("2025-Q3", "date: 2025-09-11"),
                "== ventures/heat.yaml\nname: Heat\nstage: intent\ngates: {intent: {date: " + day
                        + ", note: Signed.}, design: {note: No day}}\nsteps: [{date: " + day
                        + ", text: Dug.}, {text: No day}]\n");
        assertThat(minutes.achieved().stream()
                        .map(one -> Kebab.of(one.kind()) + " " + one.member() + " " + one.id() + " " + one.date() + " "
                                + one.text())
                        .toList())
                .isEqualTo(
                        told
                                ? List.of(
                                        "gate null heat/intent " + day + " Signed.", "step null heat " + day + " Dug.")
                                : List.of());
    }

    @Test
    void beforeTheFirstMeetingEverythingCounts() {
        assertThat(of(
                                "2025-Q2",
                                "circle",
                                Q2,
                                "== ventures/heat.yaml\nname: Heat\nstage: idea\nsteps: [{date: 2019-01-01, text: Dug.}]\n")
                        .achieved())
                .hasSize(1);
    }

    @Test
    void asksAreToldThatNobodyAnsweredByThenOfWhoWasAMemberThen() {
        Minutes minutes = of(
                "2025-Q2",
                "circle",
                member("gone", "status: left\nleft: 2025-Q2"),
                member("late", "status: left\nleft: 2025-Q3"),
                Q2,
                checkin("2025-Q1", "b", "asks: [{id: old, text: Old}, {id: had, text: Had}]"),
                checkin(
                        "2025-Q2",
                        "b",
                        "received: [{ask: had, from: a}, {ask: within}]\nasks: [{id: new}, {id: within, text: Within}]"),
                checkin("2025-Q2", "late", "asks: [{id: mine, text: Mine}]"),
                checkin("2025-Q3", "b", "received: [{ask: old}]\nasks: [{id: later}]"),
                checkin("2025-Q1", "gone", "asks: [{id: lost, text: Lost}]"));
        assertThat(minutes.asks())
                .containsExactly(
                        new Ask("b", "new", null), new Ask("b", "old", "Old"), new Ask("late", "mine", "Mine"));
    }

    @ParameterizedTest
    @CsvSource({"2025-Q1, 2025-Q3", "2025-Q3, 2026-Q1", "2026-Q1, ''"})
    void theNextMeetingIsTheFirstAfterwardsThatIsWrittenDown(String quarter, String next) {
        Minutes minutes = of(
                quarter,
                "circle",
                Q1,
                checkin("2025-Q2", "a", "notes: No meeting."),
                meeting("2025-Q3", "date: 2025-09-11"),
                meeting("2026-Q1", "date: 2026-02-12"));
        Next found = minutes.next();
        assertThat(found == null ? "" : found.quarter().code()).isEqualTo(next);
    }
}
