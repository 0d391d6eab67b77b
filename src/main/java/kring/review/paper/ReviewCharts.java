package kring.review.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.person.Ambition.Measure;
import kring.model.value.Quarter;
import kring.model.value.ShortText;
import kring.report.document.Chart;
import kring.review.PromiseOutcome;
import kring.review.Promised;
import kring.review.Review.Goal;
import kring.review.ReviewView;

/** The pictures of a year: what came of promises, how many were there, and how far somebody's ambitions came. */
record ReviewCharts(ReviewWording wording) {
    /** So many quarters of one value each fit beside something else. */
    private static final int A_YEAR = 4;

    private static final int LEGEND = 40;

    private ReviewView view() {
        return wording.view();
    }

    /** Promises by the quarter in which was told what came of them; none without any. */
    Optional<Chart> promises(List<Promised> promised) {
        List<Chart.Series> series = Stream.of(PromiseOutcome.values())
                .filter(outcome -> ReviewWording.count(promised, outcome) > 0)
                .map(outcome -> new Chart.Series(
                        wording.outcome(outcome),
                        wording.tone(outcome),
                        quarters().stream()
                                .map(quarter -> BigDecimal.valueOf(promised.stream()
                                        .filter(one -> one.quarter().equals(quarter) && one.outcome() == outcome)
                                        .count()))
                                .toList()))
                .toList();
        return chart("promises-by-quarter", Chart.Kind.STACKED, "", series, Chart.Room.WHOLE);
    }

    /** How many of the members were there; none where nobody knows. */
    Optional<Chart> attendance() {
        List<BigDecimal> values = quarters().stream()
                .map(quarter -> view().review().attendance().get(quarter))
                .toList();
        return chart(
                "attendance",
                Chart.Kind.COLUMNS,
                "%",
                values.stream().allMatch(Objects::isNull)
                        ? List.of()
                        : List.of(new Chart.Series(wording.words("attendance"), null, values)),
                values.size() > A_YEAR ? Chart.Room.WHOLE : Chart.Room.HALF);
    }

    /** How far the ambitions of a member are from where they began, 0, to where they are to go, 1. */
    Optional<Chart> way(String member) {
        List<Chart.Series> series = view().review().goals().stream()
                .filter(goal -> goal.member().equals(member) && directed(goal))
                .map(goal -> new Chart.Series(
                        ShortText.label(goal.text(), LEGEND),
                        null,
                        quarters().stream()
                                .map(quarter -> measure(goal).way(goal.values().get(quarter)))
                                .toList()))
                .toList();
        return chart("way", Chart.Kind.LINES, "%", series, Chart.Room.WHOLE);
    }

    private boolean directed(Goal goal) {
        return measure(goal).direction() != 0;
    }

    private Measure measure(Goal goal) {
        return wording.known(goal.aim()).map(known -> known.measure()).orElse(Measure.NONE);
    }

    private List<Quarter> quarters() {
        return view().span().quarters();
    }

    private Optional<Chart> chart(String id, Chart.Kind kind, String unit, List<Chart.Series> series, Chart.Room room) {
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        id,
                        kind,
                        wording.words("chart." + id),
                        wording.words("chart." + id + ".description"),
                        unit,
                        quarters().stream().map(wording::shortly).toList(),
                        series,
                        room));
    }
}
