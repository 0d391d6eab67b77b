package kring.screening;

import static kring.screening.Tables.advice;
import static kring.screening.Tables.candidate;
import static kring.screening.Tables.circle;
import static kring.screening.Tables.founder;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD a: every reason that holds, in order, and the advice of the first group that has one. */
class AdviceTest {
    /** A floor and three others that nobody worries about. */
    private static final String FOUR = circle("{id: a, floor: true}, {id: b}, {id: c}, {id: d}");

    private static final String FINE = support("b") + support("c") + support("d");

    private static String support(String dimension) {
        return "{dimension: " + dimension + ", kind: document, date: 2025-10-01}, ";
    }

    private static String low(String dimension, String more) {
        return "{dimension: " + dimension + ", supports: low" + more + "}, ";
    }

    /** Two raters on the floor a; all else is fine. */
    private static String floor(String first, String second, String evidence) {
        return "raters: [{name: P, scores: {a: %s, b: 4, c: 4, d: 4}}, {name: Q, scores: {%s b: 4, c: 4, d: 4}}]\n"
                        .formatted(first, second == null ? "" : "a: " + second + ",")
                + "evidence: [" + FINE + (evidence == null ? "" : evidence) + "]";
    }

    @Test
    void withoutAnyReasonSomebodyIsWelcome() {
        assertThat(advice(candidate(floor("4", "4", support("a")), FOUR))).isEqualTo("welcome");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # first | second | low evidence | advice and reasons
            2       | 2      | 2            | not-now: floor-refused a, floor-low a, gap a
            1       | 2      | 3            | not-now: floor-refused a, floor-low a, gap a
            2       | 2      | 1            | discuss: floor-low a, gap a
            2       | 3      | 2            | discuss: floor-low a
            2       | -      | 2            | discuss: floor-low a, gap a
            3       | 3      | 2            | welcome
            """)
    void aFloorRefusesWhenTwoRatersAndTwoPiecesOfEvidenceAgree(String first, String second, int low, String expected) {
        String evidence = low("a", "").repeat(low);
        assertThat(advice(candidate(floor(first, second, evidence), FOUR))).isEqualTo(expected);
    }

    @Test
    void lowEvidenceMayBeOfAnyKindAndDate() {
        String evidence = low("a", ", kind: quote, date: 2001") + low("a", "");
        assertThat(advice(candidate(floor("2", "2", evidence), FOUR))).startsWith("not-now: floor-refused a");
    }

    @Test
    void highEvidenceRefusesNobodyAndOnlyAFloorRefuses() {
        assertThat(advice(candidate(floor("2", "2", support("a") + support("a") + low("a", "")), FOUR)))
                .startsWith("discuss: floor-low a");
        String noFloor = FOUR.replace(", floor: true", "");
        assertThat(advice(candidate(floor("2", "2", low("a", "").repeat(2)), noFloor)))
                .isEqualTo("discuss: gap a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # of eight dimensions with the support in so many, and in one less
            6 | welcome
            5 | incomplete: coverage
            """)
    void belowThreeQuartersCoveredItIsIncomplete(int covered, String expected) {
        StringBuilder evidence = new StringBuilder();
        for (int i = 0; i < covered; i++) {
            evidence.append(low("d" + i, ""));
        }
        StringBuilder dimensions = new StringBuilder();
        StringBuilder scores = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            dimensions.append("{id: d").append(i).append(", target: 3},");
            scores.append("d").append(i).append(": 3, ");
        }
        Assessment assessment = candidate(
                "raters: [{name: R, scores: {" + scores + "}}]\nevidence: [" + evidence + "]",
                circle(dimensions.toString()));
        assertThat(advice(assessment)).isEqualTo(expected);
        assertThat(assessment.coverage()).isEqualTo(new Assessment.Coverage(covered, 8));
    }

    @ParameterizedTest
    @CsvSource({"1,incomplete: coverage", "2,incomplete: coverage", "3,welcome", "4,welcome"})
    void threeOfFourIsExactlyEnough(int covered, String expected) {
        StringBuilder evidence = new StringBuilder();
        for (int i = 0; i < covered; i++) {
            evidence.append(low(String.valueOf((char) ('a' + i)), ""));
        }
        assertThat(advice(candidate(
                        "raters: [{name: R, scores: {a: 3, b: 3, c: 3, d: 3}}]\nevidence: [" + evidence + "]",
                        circle("{id: a, target: 3}, {id: b, target: 3}, {id: c, target: 3}, {id: d, target: 3}"))))
                .isEqualTo(expected);
    }

    @Test
    void aDimensionIsCoveredByARatersScoreTogetherWithEvidence() {
        Assessment assessment = candidate(
                "self: {a: 3}\nraters: [{name: R, scores: {b: 3}}]\nevidence: [" + low("a", "") + low("c", "") + "]",
                FOUR);
        assertThat(assessment.coverage()).isEqualTo(new Assessment.Coverage(0, 4));
        assertThat(advice(assessment)).isEqualTo("incomplete: coverage, floor-unscored a");
    }

    @Test
    void aScreeningThatIsNewIsIncomplete() {
        assertThat(advice(candidate("")))
                .isEqualTo(
                        "incomplete: coverage, floor-unscored cooperation, floor-unscored trust, floor-unscored confidentiality");
    }

    @Test
    void threeDimensionsInTheBandDiscussAreAReasonAndTwoAreNot() {
        String threes =
                "raters: [{name: R, scores: {a: 3, b: 3, c: %s, d: 4}}]\nevidence: [" + low("a", "") + FINE + "]";
        assertThat(advice(candidate(threes.formatted("3"), FOUR))).isEqualTo("discuss: discuss-band");
        assertThat(advice(candidate(threes.formatted("4"), FOUR))).isEqualTo("welcome");
    }

    @Test
    void allReasonsAreListedByRuleAndWithinARuleByTheCharter() {
        String circle = circle("{id: z, floor: true}, {id: y, floor: true}, {id: x}, {id: w}, {id: v}, {id: u}")
                + founder("f1", "z: 3, w: 3, v: 1")
                + founder("f2", "z: 3, w: 3, v: 1")
                + founder("f3", "z: 3, w: 3, v: 1");
        Assessment all = candidate("""
                self: {z: 5, w: 1}
                raters:
                  - {name: P, scores: {z: 1, x: 3, w: 4, v: 3, u: 3}}
                  - {name: Q, scores: {z: 1, x: 3, w: 2, v: 3, u: 3}}
                evidence: [{dimension: z, supports: low}, {dimension: z, supports: low}]
                """, circle);
        assertThat(advice(all))
                .isEqualTo("not-now: floor-refused z, coverage, floor-unscored y, floor-low z, gap z, distance z,"
                        + " distance v, raters w, self z, self w, discuss-band");
    }

    @Test
    void aLowerAdviceWaitsForTheFirstGroup() {
        assertThat(advice(candidate("raters: [{name: P, scores: {a: 2, b: 5}}, {name: Q, scores: {b: 2}}]", FOUR)))
                .isEqualTo("incomplete: coverage, floor-low a, gap a, raters b");
    }

    @Test
    void aCircleMaySetItsOwnNumbers() {
        String own =
                FOUR + "thresholds: {floor-low: 3, floor-raters: 1, floor-evidence: 1, coverage: 1, discuss-band: 1}\n";
        assertThat(advice(candidate(floor("3", null, low("a", "")), own)))
                .isEqualTo("not-now: floor-refused a, floor-low a, discuss-band");
        assertThat(advice(candidate(floor("4", null, null), own))).isEqualTo("incomplete: coverage, discuss-band");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # advised | decided  | departs
            welcome   | welcome  | false
            welcome   | discuss  | true
            welcome   | not-now  | true
            discuss   | discuss  | false
            discuss   | welcome  | true
            not-now   | not-now  | false
            not-now   | discuss  | true
            incomplete| welcome  | true
            incomplete| discuss  | true
            incomplete| not-now  | true
            """)
    void aDecisionDepartsFromAnotherAdvice(String advised, String decided, boolean departs) {
        String screening = switch (advised) {
            case "welcome" -> floor("4", "4", support("a"));
            case "discuss" -> floor("2", "4", support("a"));
            case "not-now" -> floor("2", "2", low("a", "").repeat(2));
            default -> "self: {a: 3}";
        };
        Assessment assessment = candidate(screening + "\ndecision: {outcome: " + decided + "}", FOUR);
        assertThat(advice(assessment)).startsWith(advised);
        assertThat(assessment.departs()).isEqualTo(departs);
        assertThat(candidate(screening, FOUR).departs()).isFalse();
        assertThat(candidate(screening + "\ndecision: {by: somebody}", FOUR).departs())
                .isFalse();
    }
}
