package kring.progress;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        return span.reachesOn()
                ? OpenPromises.at(span.earlier(), span.base(), span.member()).values().stream()
                        .flatMap(made -> answered(made.promise()).or(() -> unanswered(made)).stream())
                        .toList()
                : List.of();
    }

    /** The last answer that is new. */
    private Optional<Change> answered(Promise promise) {
        return span.freshQuarters().stream()
                .filter(when -> isFresh(when, promise.id()))
                .reduce((before, last) -> last)
                .map(when -> switch (Objects.requireNonNull(outcome(span.later(), when, promise.id()))) {
                    case KEPT -> change(promise, Kind.KEPT, null);
                    case PARTLY -> change(promise, Kind.PARTLY, null);
                    case BROKEN -> change(promise, Kind.BROKEN, null);
                    case SLIPPED ->
                        change(
                                promise,
                                Kind.SLIPPED,
                                OpenPromises.slips(span.later(), when, span.member(), promise.id()));
                });
    }

    private boolean isFresh(Quarter when, String id) {
        Outcome outcome = outcome(span.later(), when, id);
        return outcome != null && outcome != outcome(span.earlier(), when, id);
    }

    /** Told once: of one that had fallen due at the earlier state already, it was told then. */
    private Optional<Change> unanswered(Made made) {
        boolean fallsDue = made.isDue(span.later(), span.later().quarter()) && !made.isDue(span.earlier(), span.base());
        return fallsDue && !hasAnswer(made.promise().id())
                ? Optional.of(change(made.promise(), Kind.UNANSWERED, null))
                : Optional.empty();
    }

    private boolean hasAnswer(String id) {
        return span.later().quartersUpTo(span.later().quarter()).stream()
                .filter(when -> when.compareTo(span.base()) > 0)
                .anyMatch(when -> outcome(span.later(), when, id) != null);
    }

    private @Nullable Outcome outcome(CircleState state, Quarter when, String id) {
        return OpenPromises.outcome(state, when, span.member(), id);
    }

    private Change change(Promise promise, Kind kind, @Nullable Integer count) {
        return new Change(span.member(), Subject.PROMISE, promise.id(), kind, Fact.words(promise.text()), null, count);
    }
}
