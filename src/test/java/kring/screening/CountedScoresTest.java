package kring.screening;

import static kring.screening.Tables.candidate;
import static kring.screening.Tables.circle;
import static kring.screening.Tables.flags;
import static kring.screening.Tables.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD a: a score of 4 or 5 counts as 3 unless evidence of the right kind and age supports it. */
class CountedScoresTest {
    private static final String A = circle("{id: a}, {id: b}");

    private static DimensionScore four(String date, String evidence) {
        return score(
                candidate("date: " + date + "\nraters: [{name: R, scores: {a: 4}}]\nevidence: [" + evidence + "]", A),
                "a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # screened   | evidence   | supports
            2025-11-01   | 2025-11-01 | true
            2025-11-01   | 2025-11-02 | false
            2025-11-01   | 2023-11-01 | true
            2025-11-01   | 2023-10-31 | false
            2026-02-28   | 2024-02-28 | true
            2026-02-28   | 2024-02-27 | false
            2024-02-29   | 2022-02-28 | true
            2024-02-29   | 2022-02-27 | false
            # a month, quarter or year counts when any of its days does
            2025-11-15   | 2025-11    | true
            2025-11-15   | 2025-12    | false
            2025-11-15   | 2023-11    | true
            2025-11-15   | 2023-10    | false
            2025-11-15   | 2025-Q4    | true
            2025-11-15   | 2026-Q1    | false
            2025-11-15   | 2023-Q4    | true
            2025-11-15   | 2023-Q3    | false
            2025-11-15   | 2025       | true
            2025-11-15   | 2026       | false
            2025-11-15   | 2023       | true
            2025-11-15   | 2022       | false
            2024-02-29   | 2022-02    | true
            # a screening dated by its month is of the month's last day
            2025-11      | 2023-11-30 | true
            2025-11      | 2023-11-29 | false
            2025-02      | 2023-02-28 | true
            """)
    void evidenceSupportsWithinTheTwentyFourMonthsUpToTheScreening(String screened, String dated, boolean supports) {
        DimensionScore score = four(screened, "{dimension: a, kind: document, date: " + dated + ", text: t}");
        assertThat(score.mean()).hasToString(supports ? "4" : "3");
        assertThat(flags(score)).isEqualTo(supports ? List.of() : List.of("unsupported"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"behaviour", "document", "reference"})
    void evidenceOfAnyKindButAQuoteSupports(String kind) {
        assertThat(four("2025-11-01", "{dimension: a, kind: " + kind + ", date: 2025-10-01}")
                        .mean())
                .hasToString("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{dimension: a, kind: quote, date: 2025-10-01}",
                "{dimension: a, date: 2025-10-01}",
                "{dimension: a, kind: behaviour}",
                "{dimension: a, kind: behaviour, date: 2025-10-01, supports: low}",
                "{dimension: b, kind: behaviour, date: 2025-10-01}"
            })
    void otherEvidenceSupportsNoHighScore(String evidence) {
        assertThat(four("2025-11-01", evidence).mean()).hasToString("3");
    }

    @Test
    void oneSupportingPieceAmongOthersIsEnough() {
        assertThat(four(
                                "2025-11-01",
                                "{dimension: a, kind: quote, date: 2025-10-01},"
                                        + "{dimension: a, kind: document, date: 2025-10-01, supports: high}")
                        .mean())
                .hasToString("4");
    }

    @ParameterizedTest
    @CsvSource({"1,1,false", "2,2,false", "3,3,false", "4,3,true", "5,3,true"})
    void onlyHighScoresAreCut(int given, String counted, boolean flagged) {
        DimensionScore score = score(candidate("raters: [{name: R, scores: {a: " + given + "}}]", A), "a");
        assertThat(score.scores()).isEqualTo(Map.of("R", given));
        assertThat(score.counted().get("R")).hasToString(counted);
        assertThat(flags(score)).isEqualTo(flagged ? List.of("unsupported") : List.of());
    }

    @Test
    void theMeanOfThreeRatersIsExact() {
        DimensionScore score = score(
                candidate(
                        "raters: [{name: P, scores: {a: 3}}, {name: Q, scores: {a: 3}}, {name: R, scores: {a: 2}}]", A),
                "a");
        assertThat(score.mean()).hasToString("2.666666666666666666666666666666667");
        assertThat(score.mean().plus(score.shortfall())).hasToString("4");
    }

    @Test
    void aMissingScoreIsMissing() {
        Assessment assessment =
                candidate("self: {a: 5}\nraters: [{name: R, scores: {a: 2}}, {name: Q, scores: {b: 3}}]", A);
        assertThat(score(assessment, "a").scores()).isEqualTo(Map.of("R", 2));
        assertThat(score(assessment, "b").self()).isNull();
        DimensionScore none = score(candidate("self: {a: 5}", A), "a");
        assertThat(none.mean()).isNull();
        assertThat(none.shortfall()).isNull();
        assertThat(none.band()).isNull();
        assertThat(none.self()).isEqualTo(5);
        assertThat(none.flags()).isEmpty();
    }

    @Test
    void ratersWithoutANameOrWithTheSameOneAreToldApart() {
        DimensionScore score = score(
                candidate(
                        "raters: [{scores: {a: 1}}, {name: Ann, scores: {a: 2}}, {name: Ann, scores: {a: 3}},"
                                + " {name: rater-5, scores: {a: 1}}, {scores: {a: 2}}, {name: ' ', scores: {a: 3}}]",
                        A),
                "a");
        assertThat(score.scores().keySet()).containsExactly("rater-1", "Ann", "Ann-3", "rater-5", "rater-6", "rater-7");
    }

    @Test
    void aCircleMaySetItsOwnNumbers() {
        String own = circle("{id: a}", "thresholds: {high-score: 3, count-as: 2.5, evidence-months: 1}");
        String evidence = "\nevidence: [{dimension: a, kind: document, date: %s}]";
        assertThat(score(candidate("raters: [{name: R, scores: {a: 3}}]", own), "a")
                        .mean())
                .hasToString("2.5");
        assertThat(score(candidate("raters: [{name: R, scores: {a: 3}}]" + evidence.formatted("2025-10-01"), own), "a")
                        .mean())
                .hasToString("3");
        assertThat(score(candidate("raters: [{name: R, scores: {a: 3}}]" + evidence.formatted("2025-09-30"), own), "a")
                        .mean())
                .hasToString("2.5");
    }

    @Test
    void withoutSupportAScoreIsNeverRaised() {
        String own = circle("{id: a}", "thresholds: {high-score: 3, count-as: 4}");
        assertThat(score(candidate("raters: [{name: R, scores: {a: 3}}]", own), "a")
                        .mean())
                .hasToString("3");
    }
}
