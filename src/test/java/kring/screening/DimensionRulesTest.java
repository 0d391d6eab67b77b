package kring.screening;

import static kring.screening.Tables.candidate;
import static kring.screening.Tables.circle;
import static kring.screening.Tables.flags;
import static kring.screening.Tables.founder;
import static kring.screening.Tables.score;
import static org.assertj.core.api.Assertions.assertThat;

import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD a, rule by rule on one dimension: bands, founders, raters and self, each at its boundary. */
class DimensionRulesTest {
    private static final String SUPPORT = "\nevidence: [{dimension: a, kind: document, date: 2025-10-01}]";

    /** Raters who gave those scores, all supported: {@code 4 4 3}. */
    private static String raters(String scores) {
        StringBuilder raters = new StringBuilder("raters: [");
        for (String score : scores.split(" ")) {
            raters.append("{scores: {a: ").append(score).append("}},");
        }
        return raters + "]" + SUPPORT;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # scores    | target | shortfall                            | band
            4           | 4      | 0                                    | aligned
            5 5         | 4      | 0                                    | aligned
            4 3         | 4      | 0.5                                  | aligned
            4 3 3       | 4      | 0.6666666666666666666666666666666667 | discuss
            3 3 4 4 4 3 | 4      | 0.5                                  | aligned
            3           | 4      | 1                                    | discuss
            3 2         | 4      | 1.5                                  | discuss
            3 2 2       | 4      | 1.666666666666666666666666666666667  | gap
            2           | 4      | 2                                    | gap
            # a mean of 8/3 is below a target of 3.1666 by less than a half, and below 3.1667 by more
            3 3 2       | 3.1666 | 0.4999333333333333333333333333333333 | aligned
            3 3 2       | 3.1667 | 0.5000333333333333333333333333333333 | discuss
            3 2 2       | 3.8333 | 1.499966666666666666666666666666667  | discuss
            3 2 2       | 3.8334 | 1.500066666666666666666666666666667  | gap
            """)
    void theShortfallDecidesTheBand(String scores, String target, String shortfall, String band) {
        DimensionScore score = score(candidate(raters(scores), circle("{id: a, target: " + target + "}")), "a");
        assertThat(score.shortfall()).hasToString(shortfall);
        assertThat(Kebab.of(score.band())).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # founders' scores | own   | founders | distance | flagged
            3 3                | 1     | -        | -        | false
            3 3 3              | 3     | 3        | 0        | false
            3 3 3              | 2 1   | 3        | -1.5     | true
            3 3 3              | 2 1 2 | 3        | -1.333333333333333333333333333333333 | false
            2 2 2              | 4 3   | 2        | 1.5      | true
            2 2 2              | 4 3 3 | 2        | 1.333333333333333333333333333333333 | false
            1 2 3 3            | 4     | 2.5      | 1.5      | true
            1 1 1 3            | 3     | 1        | 2        | true
            3 3 3              | -     | 3        | -        | false
            """)
    void theDistanceToThreeOrMoreFoundersCountsBothWays(
            String founders, String own, String median, String distance, boolean flagged) {
        StringBuilder files = new StringBuilder(circle("{id: a}"));
        String[] scores = founders.split(" ");
        for (int i = 0; i < scores.length; i++) {
            files.append(founder("f" + i, "a: " + scores[i]));
        }
        DimensionScore score = score(candidate(own == null ? "self: {a: 3}" : raters(own), files.toString()), "a");
        assertThat(score.founders() == null ? null : score.founders().toString())
                .isEqualTo(median);
        assertThat(score.distance() == null ? null : score.distance().toString())
                .isEqualTo(distance);
        assertThat(flags(score).contains("distance")).isEqualTo(flagged);
    }

    @Test
    void aFounderIsComparedWithTheOthersOnly() {
        String three = circle("{id: a}") + founder("f1", "a: 1") + founder("f2", "a: 3") + founder("f3", "a: 3");
        Assessment of1 = Tables.assessment(kring.folder.Scene.of(three).snapshot(), "f1");
        assertThat(score(of1, "a").founders()).isNull();
        Assessment four = Tables.assessment(
                kring.folder.Scene.of(three, founder("f4", "a: 3")).snapshot(), "f1");
        assertThat(score(four, "a").founders()).hasToString("3");
        assertThat(score(four, "a").distance()).hasToString("-2");
    }

    @Test
    void foundersWithoutAMeanAndMembersWhoAreNoFoundersDoNotCount() {
        String files = circle("{id: a}, {id: b}")
                + founder("f1", "a: 3")
                + founder("f2", "a: 3")
                + founder("f3", "b: 3")
                + founder("f4", "a: 3").replace("status: founder", "status: member");
        assertThat(score(candidate(raters("1"), files), "a").founders()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4           | false
            4 3         | false
            4 2         | true
            2 3 4       | true
            3 3 4       | false
            """)
    void ratersWhoDifferByTwoAreFlagged(String scores, boolean flagged) {
        assertThat(flags(score(candidate(raters(scores), circle("{id: a}")), "a"))
                        .contains("raters"))
                .isEqualTo(flagged);
    }

    @Test
    void whatWasGivenIsComparedAndNotWhatCounts() {
        String unsupported = raters("4 2").replace(SUPPORT, "");
        DimensionScore score = score(candidate(unsupported, circle("{id: a}")), "a");
        assertThat(score.mean()).hasToString("2.5");
        assertThat(flags(score)).containsExactly("unsupported", "raters");
        assertThat(flags(score(
                        candidate("self: {a: 2}\n" + raters("4 4").replace(SUPPORT, ""), circle("{id: a}")), "a")))
                .containsExactly("unsupported", "self");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # self | given | flagged
            5      | 3     | true
            5      | 4 3 3 | false
            5      | 3 3 3 | true
            4      | 2     | true
            4      | 3 2   | false
            1      | 3     | true
            1      | 3 3 2 | false
            3      | 3     | false
            """)
    void aSelfScoreTwoAwayFromTheRatersIsFlagged(int self, String given, boolean flagged) {
        assertThat(flags(score(candidate("self: {a: " + self + "}\n" + raters(given), circle("{id: a}")), "a"))
                        .contains("self"))
                .isEqualTo(flagged);
    }

    @Test
    void aCircleMaySetItsOwnNumbers() {
        String own = circle(
                "{id: a}",
                "thresholds: {target: 3, aligned: 0, discuss: 0.5, distance: 0.5, distance-founders: 1,"
                        + " raters-spread: 1, self-difference: 1}");
        DimensionScore score = score(candidate("self: {a: 4}\n" + raters("3 2"), own, founder("f", "a: 2")), "a");
        assertThat(score.shortfall()).hasToString("0.5");
        assertThat(score.band()).isEqualTo(DimensionScore.Band.DISCUSS);
        assertThat(flags(score)).containsExactly("distance", "raters", "self");
    }
}
