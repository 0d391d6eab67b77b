package kring.review;

import static kring.review.ReviewScene.TODAY;
import static kring.review.ReviewScene.checkin;
import static kring.review.ReviewScene.circle;
import static kring.review.ReviewScene.meeting;
import static kring.review.ReviewScene.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.assemble.HeldQuarters;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, A year in review: what speaks for going on, and signals then and now. */
class RenewalTest {
    private static final String YEAR = meeting("2025-Q1", "date: 2025-02-20\nattendance: {a: present, b: present}")
            + meeting("2025-Q2", "date: 2025-05-20\nattendance: {a: present, b: absent}")
            + meeting("2025-Q3", "date: 2025-08-20\nattendance: {}")
            + meeting("2025-Q4", "date: 2025-11-20\nattendance: {a: absent, b: present}")
            + checkin("2025-Q1", "a", "promises: [{id: x}, {id: y}, {id: z}]")
            + checkin(
                    "2025-Q2",
                    "a",
                    "promised: {x: {outcome: kept}, y: {outcome: partly}, z: {outcome: broken}}\npromises: [{id: w}]")
            + checkin("2025-Q3", "a", "promised: {w: {outcome: kept}}\npromises: [{id: v}]")
            + checkin("2025-Q4", "a", "promised: {v: {outcome: slipped}}\npromises: [{id: v}]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from  | to      | first half      | second half
            2025-Q1 | 2025-Q4 | 2025-Q1 2025-Q2 | 2025-Q3 2025-Q4
            2025-Q1 | 2025-Q3 | 2025-Q1         | 2025-Q2 2025-Q3
            2025-Q4 | 2026-Q1 | 2025-Q4         | 2026-Q1
            2025-Q2 | 2025-Q2 | ''              | 2025-Q2
            """)
    void theMiddleOneBelongsToTheSecondHalf(String from, String to, String first, String second) {
        List<List<Quarter>> halves = new ReviewSpan(quarter(from), quarter(to)).halves();
        assertThat(halves.stream()
                        .map(half -> half.stream().map(Quarter::code).collect(Collectors.joining(" ")))
                        .toList())
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from  | to      | attendance        | of halves | kept in halves
            2025-Q1 | 2025-Q4 | 1 0.5 null 0.5    | 0.75 0.5  | 0.5 0.5
            2025-Q1 | 2025-Q3 | 1 0.5 null        | 1 0.5     | null 0.625
            2025-Q3 | 2025-Q4 | null 0.5          | null 0.5  | 1 0
            2025-Q2 | 2025-Q2 | 0.5               | null 0.5  | null 0.5
            2025-Q4 | 2026-Q2 | 0.5 null null     | 0.5 null  | 0 null
            """)
    void halvesAreComparedAsTheSignalsHaveThem(String from, String to, String attendance, String means, String kept) {
        Review<?> review = ReviewScene.between(from, to, "circle", YEAR);
        assertThat(said(List.copyOf(review.attendance().values().stream()
                        .map(RenewalTest::said)
                        .toList())))
                .isEqualTo(attendance);
        assertThat(said(review.renew().attendance().stream()
                        .map(RenewalTest::said)
                        .toList()))
                .isEqualTo(means);
        assertThat(said(review.renew().kept().stream().map(RenewalTest::said).toList()))
                .isEqualTo(kept);
    }

    private static String said(List<String> values) {
        return String.join(" ", values);
    }

    private static String said(BigDecimal value) {
        return value == null
                ? "null"
                : Objects.toString(value.stripTrailingZeros().toPlainString());
    }

    @Test
    void signalsAreThoseOfTheDaysOfTheFirstAndTheLastMeeting() {
        Snapshot whole = circle(YEAR);
        for (Audience audience : List.of(Audience.CIRCLE, Audience.FACILITATOR, Audience.member("a"))) {
            Review<?> review =
                    ReviewScene.view(whole, "2025-Q2", "2025-Q4", audience).review();
            assertThat(review.signals().from())
                    .isEqualTo(HeldQuarters.health(whole, LocalDate.of(2025, 5, 20), audience)
                            .health()
                            .signals());
            assertThat(review.signals().to())
                    .isEqualTo(HeldQuarters.health(whole, LocalDate.of(2025, 11, 20), audience)
                            .health()
                            .signals());
        }
    }

    @Test
    void aMeetingToComeIsNotHeldYet() {
        Snapshot whole = circle(YEAR, meeting("2026-Q1", "date: 2026-02-20"));
        assertThat(ReviewScene.view(whole, "2025-Q2", "2026-Q1", Audience.CIRCLE)
                        .review()
                        .signals()
                        .to())
                .isEqualTo(HeldQuarters.health(whole, TODAY, Audience.CIRCLE)
                        .health()
                        .signals());
    }

    @Test
    void whoIsOutsideTheCircleHearsOnlyOfThemselves() {
        Snapshot whole = circle(
                YEAR,
                ReviewScene.member("out", "status: candidate"),
                ReviewScene.ambitions("a", ReviewScene.ambition("x", "year", "")));
        Review<?> review = ReviewScene.view(whole, "2025-Q1", "2025-Q4", Audience.outsider("out"))
                .review();
        assertThat(review.goals()).isEmpty();
        assertThat(review.promises()).isEmpty();
        assertThat(review.attendance()).isEmpty();
        assertThat(review.signals().from()).isEmpty();
        assertThat(review.signals().to()).isEmpty();
        assertThat(review.renew().kept()).containsOnlyNulls();
    }
}
