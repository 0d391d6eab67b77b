package kring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import kring.assemble.ReviewAssembly;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.value.Quarter;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.review.Review;
import kring.review.Review.Promises;
import kring.review.ReviewSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** METHOD, A year in review: the sums over the quarters are those of the review, over many generated years. */
class ReviewSumsTest {
    private static final List<GeneratedYear> YEARS =
            LongStream.range(0, 150).mapToObj(GeneratedYear::new).toList();
    private static final List<Audience> AUDIENCES =
            List.of(Audience.FACILITATOR, Audience.CIRCLE, Audience.member("m1"));

    static List<GeneratedYear> years() {
        return YEARS;
    }

    private static Review<?> review(Snapshot circle, Quarter from, Quarter to, Audience audience) {
        return new ReviewAssembly(circle, new ReviewSpan(from, to), LocalDate.of(2026, 2, 1), audience)
                .view()
                .review();
    }

    private static long kept(Snapshot circle, Quarter from, Quarter to, Audience audience) {
        return Progress.between(CircleState.ofQuarter(circle, from), CircleState.ofQuarter(circle, to), audience)
                .changes()
                .stream()
                .filter(change -> change.subject() == Subject.PROMISE && change.kind() == Kind.KEPT)
                .count();
    }

    @ParameterizedTest
    @MethodSource("years")
    void asManyPromisesWereKeptAsTheQuartersSay(GeneratedYear year) {
        Snapshot circle = year.snapshot();
        List<Quarter> quarters = List.copyOf(circle.quarters().keySet());
        for (Audience audience : AUDIENCES) {
            for (int from = 1; from < quarters.size(); from++) {
                Review<?> review = review(circle, quarters.get(from), quarters.get(quarters.size() - 1), audience);
                long sum = 0;
                for (int i = from; i < quarters.size(); i++) {
                    long kept = kept(circle, quarters.get(i - 1), quarters.get(i), audience);
                    Quarter when = quarters.get(i);
                    assertThat(review.promises().stream()
                                    .filter(count -> count.quarter().equals(when))
                                    .mapToLong(Promises::kept)
                                    .sum())
                            .as(audience + " " + when)
                            .isEqualTo(kept);
                    sum += kept;
                }
                assertThat(review.totals().kept()).isEqualTo((int) sum);
            }
        }
    }

    /** Counted anew from the check-ins: whatever was open at first, and each one made while it was not open. */
    @ParameterizedTest
    @MethodSource("years")
    void eachPromiseIsCountedOnceForEachTimeItWasMade(GeneratedYear year) {
        Snapshot circle = year.snapshot();
        int made = 0;
        for (String member : List.of("m1", "m2")) {
            Set<String> open = new HashSet<>();
            for (Quarter when : circle.quarters().keySet()) {
                Checkin checkin = circle.record(when).checkins().get(member);
                if (checkin != null) {
                    checkin.promised().forEach((id, answer) -> {
                        if (answer.outcome() != Outcome.SLIPPED) {
                            open.remove(id);
                        }
                    });
                    made += (int) checkin.promises().stream()
                            .filter(promise -> open.add(promise.id()))
                            .count();
                }
            }
        }
        List<Quarter> quarters = List.copyOf(circle.quarters().keySet());
        Review<?> review = review(circle, quarters.get(0), quarters.get(quarters.size() - 1), Audience.FACILITATOR);
        assertThat(review.totals().all()).isEqualTo(made);
    }

    /** Two states that lie a year apart hide what was kept in between: that is what a review is for. */
    @Test
    void aYearAtOnceWouldTellLess() {
        long apart = 0;
        long together = 0;
        for (GeneratedYear year : YEARS) {
            List<Quarter> quarters = List.copyOf(year.snapshot().quarters().keySet());
            Quarter last = quarters.get(quarters.size() - 1);
            apart += kept(year.snapshot(), quarters.get(0), last, Audience.FACILITATOR);
            together += review(year.snapshot(), quarters.get(1), last, Audience.FACILITATOR)
                    .totals()
                    .kept();
        }
        assertThat(together).isGreaterThan(apart);
    }
}
