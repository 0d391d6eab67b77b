package kring.assemble;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.health.HealthView;
import kring.health.MeasuredQuarters;
import kring.health.Signal;
import kring.health.paper.SignalsThenAndNow;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.progress.Change;
import kring.progress.Change.Subject;
import kring.progress.Progress;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Table;
import kring.review.PromiseOutcome;
import kring.review.Review;
import kring.review.ReviewInputs;
import kring.review.ReviewInputs.Edit;
import kring.review.ReviewInputs.Told;
import kring.review.ReviewSpan;
import kring.review.ReviewView;
import kring.review.paper.ReviewReport;
import kring.review.paper.ReviewSheets;

/** Hands a review what progress told from each quarter to the next, and what the signals said (METHOD, A year in review). */
public final class ReviewAssembly {
    private static final Map<Change.Kind, PromiseOutcome> OUTCOMES = Map.of(
            Change.Kind.KEPT, PromiseOutcome.KEPT,
            Change.Kind.PARTLY, PromiseOutcome.PARTLY,
            Change.Kind.BROKEN, PromiseOutcome.BROKEN,
            Change.Kind.SLIPPED, PromiseOutcome.SLIPPED,
            Change.Kind.UNANSWERED, PromiseOutcome.UNANSWERED);
    private static final Map<Change.Kind, Edit.Kind> EDITS = Map.of(
            Change.Kind.POSTPONED, Edit.Kind.POSTPONED,
            Change.Kind.SOFTENED, Edit.Kind.SOFTENED,
            Change.Kind.RAISED, Edit.Kind.RAISED);

    private final Snapshot whole;
    private final ReviewSpan span;
    private final LocalDate today;
    private final Audience audience;
    private final Snapshot seen;
    private final HealthView then;
    private final HealthView now;
    private final ReviewView view;

    /**
     * Looks back for an audience.
     *
     * @param whole the circle with all that is in it, for what a baseline hides decides too
     */
    public ReviewAssembly(Snapshot whole, ReviewSpan span, LocalDate today, Audience audience) {
        this.whole = whole;
        this.span = span;
        this.today = today;
        this.audience = audience;
        this.seen = StatesView.seen(whole, moments(), audience);
        this.then = health(span.from());
        this.now = health(span.to());
        this.view = ReviewView.of(seen, span, today, inputs(), audience);
    }

    /** How the circle stood before, at the end of each quarter of which anything is written down, and at the end of all. */
    private List<CircleState> moments() {
        return Stream.of(Stream.of(whole.before(span.from())), written(whole), Stream.of(span.to()))
                .flatMap(quarters -> quarters)
                .distinct()
                .map(quarter -> CircleState.ofQuarter(whole, quarter))
                .toList();
    }

    /** The review. */
    public ReviewView view() {
        return view;
    }

    /** On paper. */
    public Report report(Letterhead letterhead) {
        return new ReviewReport(letterhead, view).compose(signals(letterhead.phrases()));
    }

    /** As a workbook. */
    public Report workbook(Letterhead letterhead) {
        return new ReviewSheets(letterhead.phrases(), view).report(letterhead, signals(letterhead.phrases()));
    }

    /** The signals as of both meetings, side by side; for those outside the circle there are none. */
    private Optional<Table> signals(Phrases phrases) {
        return audience.isInside() ? Optional.of(new SignalsThenAndNow(phrases, then, now).table()) : Optional.empty();
    }

    /** As of the quarter's meeting, as far as that has come. */
    private HealthView health(Quarter quarter) {
        LocalDate day = CircleState.ofQuarter(whole, quarter).meetingDay(quarter);
        return HeldQuarters.health(whole, day.isAfter(today) ? today : day, audience);
    }

    private ReviewInputs<Signal> inputs() {
        MeasuredQuarters measured = new MeasuredQuarters(seen, today, HeldQuarters.until(today, whole, audience));
        List<List<Quarter>> halves = span.halves();
        return new ReviewInputs<>(
                outcomes(),
                edits(),
                audience.isInside()
                        ? new Review.Signals<>(
                                then.health().signals(), now.health().signals())
                        : new Review.Signals<>(List.of(), List.of()),
                audience.isInside() ? measured.attendance(span.quarters()) : new TreeMap<>(),
                audience.isInside() ? ahead() : List.of(),
                Arrays.asList(measured.kept(halves.get(0)), measured.kept(halves.get(1))));
    }

    /** Those whose meeting has a day that is still to come, or may still get one. */
    private List<Quarter> ahead() {
        return span.quarters().stream()
                .filter(quarter -> CircleState.ofQuarter(whole, quarter)
                        .meetingDay(quarter)
                        .isAfter(today))
                .toList();
    }

    private Stream<Quarter> written(Snapshot circle) {
        return circle.quarters().subMap(span.from(), true, span.to(), true).keySet().stream();
    }

    /** What each quarter told of the promises that were open before it. */
    private SortedMap<Quarter, List<Told>> outcomes() {
        SortedMap<Quarter, List<Told>> outcomes = new TreeMap<>();
        Quarter before = seen.before(span.from());
        for (Quarter quarter : written(seen).toList()) {
            outcomes.put(
                    quarter,
                    changes(before, quarter)
                            .filter(change -> change.subject() == Subject.PROMISE)
                            .map(change -> new Told(
                                    change.member(),
                                    change.thing(),
                                    Objects.requireNonNull(OUTCOMES.get(change.kind()))))
                            .toList());
            before = quarter;
        }
        return outcomes;
    }

    /** How ambitions became others over what was agreed: from the last baseline before to the end. */
    private List<Edit> edits() {
        List<Quarter> agreed = Stream.concat(
                        seen.quarters().headMap(span.to(), true).entrySet().stream()
                                .filter(entry -> entry.getValue().baseline() != null)
                                .map(Map.Entry::getKey),
                        Stream.of(span.to()))
                .distinct()
                .collect(Collectors.toList());
        List<Edit> edits = new ArrayList<>();
        for (int i = 1; i < agreed.size(); i++) {
            if (span.has(agreed.get(i))) {
                changes(agreed.get(i - 1), agreed.get(i))
                        .filter(change -> EDITS.containsKey(change.kind()))
                        .map(change -> new Edit(
                                change.member(), change.thing(), Objects.requireNonNull(EDITS.get(change.kind()))))
                        .forEach(edits::add);
            }
        }
        return edits;
    }

    private Stream<Change> changes(Quarter from, Quarter to) {
        return Progress.between(new StatesView(CircleState.ofQuarter(seen, from), CircleState.ofQuarter(seen, to)))
                .changes()
                .stream();
    }
}
