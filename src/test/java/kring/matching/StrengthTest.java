package kring.matching;

import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.matches;
import static kring.matching.MatchingText.matching;
import static kring.matching.MatchingText.member;
import static kring.matching.MatchingText.unsought;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b, Strength: what makes an offer, which offer is taken, and every reason in its order. */
class StrengthTest {
    private static final String PLAIN_GET = "gets: [{id: g, kind: space, tags: [x]}]";

    private static List<String> proposed(String receiver, String... giver) {
        return matches(matching(member("r", receiver), member("a", giver)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # kind of the get | of the bring | reasons
            space             | space        | strong
            knowledge         | experience   | strong
            experience        | knowledge    | strong
            network           | network      | strong bridge
            space             | network      | bridge
            -                 | network      | bridge
            space             | material     | possible
            knowledge         | material     | possible
            space             | -            | possible
            -                 | space        | possible
            -                 | -            | possible
            """)
    void kindsDecide(String wanted, String brought, String reasons) {
        assertThat(proposed(
                        "gets: [{id: g, tags: [x]%s}]".formatted(kind(wanted)),
                        "brings: [{id: b, tags: [x]%s}]".formatted(kind(brought))))
                .containsExactly("a:b > r:g " + reasons);
    }

    private static String kind(String kind) {
        return kind == null ? "" : ", kind: " + kind;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what a brings, on x unless said | tags of a's achievement | reasons; the get is about x, its ambition about y
            {id: b, kind: space, tags: [x]}    | x   | a:b > r:g strong proven by done
            {id: b, kind: space, tags: [x]}    | y   | a:b > r:g strong related by done
            {id: b, kind: space, tags: [x]}    | z   | a:b > r:g strong
            {id: b, kind: network, tags: [x]}  | x   | a:b > r:g proven bridge by done
            {id: b, kind: network, tags: [x]}  | y   | a:b > r:g bridge related by done
            {id: b, kind: labour, tags: [x]}   | x   | a:b > r:g proven by done
            {id: b, kind: labour, tags: [x]}   | y   | a:b > r:g possible related by done
            {id: b, kind: space, tags: [z]}    | x   | a:- > r:g proven by done
            {id: b, kind: space, tags: [z]}    | y   | a:- > r:g related by done
            {id: b, kind: space, tags: [z]}    | z   | -
            {id: b, kind: space}               | -   | -
            """)
    void whatWasRealisedIsAnOffer(String bring, String tags, String expected) {
        List<String> proposed = proposed(
                """
                gets: [{id: g, kind: space, tags: [x], ambition: am}]
                ambitions: [{id: am, agenda: business, horizon: year, text: T, tags: [y]}]""",
                "brings: [%s]".formatted(bring),
                "achievements: [{id: done, text: T, tags: [%s]}]".formatted(tags == null ? "" : tags));
        assertThat(proposed).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void whatIsProvenIsNotRelatedBesides() {
        assertThat(proposed(
                        """
                        gets: [{id: g, tags: [x], ambition: am}]
                        ambitions: [{id: am, agenda: business, horizon: year, text: T, tags: [y]}]""", "achievements: [{id: of-x, tags: [x], date: 2020}, {id: of-y, tags: [y], date: 2025}]"))
                .containsExactly("a:- > r:g proven by of-x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: b, date: 2024}, {id: a, date: 2023}            | b
            {id: b, date: 2024}, {id: a, date: 2024-12-31}      | a
            {id: b, date: 2024-Q4}, {id: a, date: 2024-11}      | b
            {id: b}, {id: a}                                    | a
            {id: a}, {id: b, date: 1999}                        | b
            """)
    void theLatestIsCitedThenTheFirstId(String achievements, String cited) {
        assertThat(proposed(PLAIN_GET, "achievements: [%s]".formatted(achievements.replace("{", "{tags: [x], "))))
                .containsExactly("a:- > r:g proven by " + cited);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: c, kind: network}, {id: b, kind: labour}, {id: d, kind: space}  | d strong
            {id: c, kind: network}, {id: b, kind: labour}                        | c bridge
            {id: c, kind: labour}, {id: b, kind: material}                       | b possible
            {id: c, kind: space}, {id: b, kind: space}                           | b strong
            {id: b, kind: space, until: 2025-11-12}, {id: c, kind: labour}       | c possible
            {id: b, kind: space, until: 2025-11-13}, {id: c, kind: labour}       | b strong
            {id: b, kind: space, until: 2025-11}, {id: c, kind: labour}          | b strong
            """)
    void theBestBringThatStandsIsTakenByStrengthThenId(String brings, String expected) {
        String[] words = expected.split(" ");
        assertThat(proposed(PLAIN_GET, "brings: [%s]".formatted(brings.replace("{", "{tags: [x], "))))
                .containsExactly("a:" + words[0] + " > r:g " + words[1]);
    }

    @Test
    void whenAllAreProvenTheFirstIdIsTaken() {
        assertThat(proposed(
                        PLAIN_GET,
                        "brings: [{id: c, kind: network, tags: [x]}, {id: b, kind: labour, tags: [x]}]",
                        "achievements: [{id: done, tags: [x]}]"))
                .containsExactly("a:b > r:g proven by done");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a is | matches with r
            status: founder                          | true
            'status: member\njoined: 2025-12-31'     | true
            'status: member\njoined: 2026-Q1'        | false
            status: candidate                        | false
            status: left                             | false
            'status: left\nleft: 2025-Q4'            | false
            'status: left\nleft: 2026-Q1'            | true
            """)
    void onlyWhoIsActiveInTheCurrentQuarterGivesOrGets(String status, boolean active) {
        String a = member("a", "brings: [{id: b, tags: [x]}]", "gets: [{id: h, tags: [y]}]")
                .replace("status: founder", status.replace("\\n", "\n"));
        var found = matching(a, member("r", PLAIN_GET, "brings: [{id: c, tags: [y]}]"));
        assertThat(matches(found)).isEqualTo(active ? List.of("a:b > r:g possible", "r:c > a:h possible") : List.of());
        assertThat(unsought(found)).isEqualTo(active ? List.of() : List.of("r:c"));
    }

    @Test
    void nobodyGivesToThemselves() {
        assertThat(matches(matching(member("r", PLAIN_GET, "brings: [{id: b, kind: space, tags: [x]}]"))))
                .isEmpty();
    }

    @Test
    void aliasesHoldForBringsAchievementsAndAmbitions() {
        assertThat(matches(matching(
                        circle("aliases: {heat: [warmte]}"),
                        member("r", "gets: [{id: g, tags: [Warmte]}]"),
                        member("a", "brings: [{id: b, tags: [HEAT]}]"),
                        member("c", "achievements: [{id: done, tags: [heat]}]"))))
                .containsExactly("c:- > r:g proven by done", "a:b > r:g possible");
    }

    @Test
    void theCurrentQuarterIsThatOfTheNextMeeting() {
        assertThat(matches(matching(
                        member("r", PLAIN_GET),
                        member("a", "joined: 2026-Q1", "brings: [{id: b, tags: [x]}]"),
                        "== quarters/2026-Q1/meeting.yaml\ndate: 2026-01-15\n")))
                .containsExactly("a:b > r:g possible");
    }
}
