package kring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.history.CircleState;
import kring.history.OpenPromises;
import kring.history.OpenPromises.Made;
import kring.history.Span;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import org.jspecify.annotations.Nullable;

/** What came of a member's open promises between two states (METHOD c, Promises). */
final class PromiseChanges {
    private final Span span;

    PromiseChanges(Span span) {
        this.span = span;
    }

    List<Change> all() {
        SortedMap<String, Made> open = open(span.earlier().quarter());
        SortedMap<String, Change> changes = new TreeMap<>();
        for (Quarter when : span.correctedQuarters()) {
            open(span.earlier().snapshot().before(when)).forEach((id, made) -> {
                if (!open.containsKey(id) && isFresh(when, id)) {
                    changes.put(id, answered(made.promise(), when));
                }
            });
        }
        open.forEach((id, made) ->
                answered(made.promise()).or(() -> unanswered(made)).ifPresent(change -> changes.put(id, change)));
        return List.copyOf(changes.values());
    }

    private SortedMap<String, Made> open(Quarter when) {
        return OpenPromises.at(span.earlier(), when, span.member());
    }

    /** The last answer that is new. */
    private Optional<Change> answered(Promise promise) {
        return span.freshQuarters().stream()
                .filter(when -> isFresh(when, promise.id()))
                .reduce((before, last) -> last)
                .map(when -> answered(promise, when));
    }

    private Change answered(Promise promise, Quarter when) {
        return switch (Objects.requireNonNull(outcome(span.later(), when, promise.id()))) {
            case KEPT -> change(promise, Kind.KEPT, null);
            case PARTLY -> change(promise, Kind.PARTLY, null);
            case BROKEN -> change(promise, Kind.BROKEN, null);
            case SLIPPED ->
                change(promise, Kind.SLIPPED, OpenPromises.slips(span.later(), when, span.member(), promise.id()));
        };
    }

    private boolean isFresh(Quarter when, String id) {
        Outcome outcome = outcome(span.later(), when, id);
        return outcome != null && outcome != outcome(span.earlier(), when, id);
    }

    /** Told once: of one that had fallen due at the earlier state already, it was told then. */
    private Optional<Change> unanswered(Made made) {
        return span.fellDue(made) ? Optional.of(change(made.promise(), Kind.UNANSWERED, null)) : Optional.empty();
    }

    private @Nullable Outcome outcome(CircleState state, Quarter when, String id) {
        return OpenPromises.outcome(state, when, span.member(), id);
    }

    private Change change(Promise promise, Kind kind, @Nullable Integer count) {
        return new Change(span.member(), Subject.PROMISE, promise.id(), kind, Fact.words(promise.text()), null, count);
    }
}
