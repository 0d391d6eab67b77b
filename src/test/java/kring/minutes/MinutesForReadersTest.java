package kring.minutes;

import static kring.minutes.MinutesScene.checkin;
import static kring.minutes.MinutesScene.exchanges;
import static kring.minutes.MinutesScene.meeting;
import static kring.minutes.MinutesScene.member;
import static kring.minutes.MinutesScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.minutes.Minutes.Achieved;
import kring.minutes.Minutes.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Trust and The evening after: whose minutes tell what. */
class MinutesForReadersTest {
    private static final String[] FILES = {
        member(
                "a",
                "status: founder\nambitions: [{id: open, agenda: business, horizon: year, text: Open},"
                        + " {id: own, agenda: personal, horizon: year, text: Own},"
                        + " {id: was, agenda: business, horizon: year, text: Was}]\n"
                        + "gets: [{id: g, kind: labour, text: G, ambition: own}]"),
        member("gone", "status: left\nleft: 2025-Q3"),
        member("maybe", "status: candidate"),
        "== quarters/2025-Q2/baseline.yaml\nmembers: {a: {ambitions: [{id: was, agenda: business, horizon: year,"
                + " text: Was, visibility: private}]}}\n",
        meeting(
                "2025-Q2",
                "date: 2025-05-15\nattendance: {a: present}\ntopics: [{id: t, status: done}]\n"
                        + "decisions: [{id: d, by: [b]}]"),
        checkin("2025-Q1", "a", "promises: [{id: p-own, ambition: own}]"),
        checkin(
                "2025-Q2",
                "a",
                "ambitions: {open: {status: achieved}, own: {status: achieved}}\npromises: [{id: p-open, ambition: open},"
                        + " {id: p-was, ambition: was}, {id: p-plain}]"),
        checkin("2025-Q2", "gone", "promises: [{id: p-gone}]\nasks: [{id: ask-gone}]"),
        exchanges("2025-Q2", "- {id: x, from: b, to: a, get: g, status: agreed}"),
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # for       | achieved | actions
            facilitator | open own | p-open p-own p-plain p-was d x p-gone
            a           | open own | p-open p-own p-plain p-was d x p-gone
            circle      | open     | p-open p-plain d p-gone
            b           | open     | p-open p-plain d p-gone
            !gone       | ''       | p-gone
            !maybe      | ''       | ''
            """)
    void aMembersOwnAddWhatIsTheirsAlone(String audience, String achieved, String actions) {
        Minutes minutes = of("2025-Q2", audience, FILES);
        assertThat(joined(minutes.achieved().stream().map(Achieved::id))).isEqualTo(achieved);
        assertThat(joined(minutes.actions().stream().map(Action::id))).isEqualTo(actions);
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"!gone", "!maybe"})
    void whoIsNotInTheCircleIsToldNothingOfTheMeeting(String audience) {
        Minutes minutes = of("2025-Q2", audience, FILES);
        assertThat(minutes.date()).isNull();
        assertThat(minutes.next()).isNull();
        assertThat(minutes.attendance().present()).isEmpty();
        assertThat(minutes.topics()).isEmpty();
        assertThat(minutes.decisions()).isEmpty();
        assertThat(minutes.exchanges()).isEmpty();
    }
}
