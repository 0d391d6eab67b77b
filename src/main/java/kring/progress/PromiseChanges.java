package kring.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kring.history.CircleState;
import kring.history.OpenPromises;
import kring.history.Span;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;

/** What came of a member's promises between two states (METHOD c, Promises). */
final class PromiseChanges {
    private final Span span;

    PromiseChanges(Span span) {
        this.span = span;
    }

    List<Change> all() {
        List<Change> changes = new ArrayList<>();
        if (span.reachesOn()) {
            OpenPromises.of(span.earlier(), span.member(), span.base())
                    .values()
                    .forEach(promise -> of(promise).ifPresent(changes::add));
        }
        return changes;
    }

    private Optional<Change> of(Promise promise) {
        Map<Quarter, Outcome> outcomes = freshOutcomes(promise.id());
        if (outcomes.isEmpty()) {
            return fallenDue(promise) && !answered(promise.id())
                    ? Optional.of(change(promise, Kind.UNANSWERED, null))
                    : Optional.empty();
        }
        Quarter last = new TreeMap<>(outcomes).lastKey();
        return Optional.of(
                switch (outcomes.get(last)) {
                    case KEPT -> change(promise, Kind.KEPT, null);
                    case PARTLY -> change(promise, Kind.PARTLY, null);
                    case BROKEN -> change(promise, Kind.BROKEN, null);
                    case SLIPPED -> change(promise, Kind.SLIPPED, slippedInARow(promise.id(), last));
                });
    }

    private Map<Quarter, Outcome> freshOutcomes(String id) {
        Map<Quarter, Outcome> outcomes = new TreeMap<>();
        for (Quarter when : span.freshQuarters()) {
            Outcome outcome = outcome(span.later(), when, id);
            if (outcome != null && outcome != outcome(span.earlier(), when, id)) {
                outcomes.put(when, outcome);
            }
        }
        return outcomes;
    }

    private boolean answered(String id) {
        return span.later().quartersUpTo(span.later().quarter()).stream()
                .filter(when -> when.compareTo(span.base()) > 0)
                .anyMatch(when -> outcome(span.later(), when, id) != null);
    }

    private boolean fallenDue(Promise promise) {
        LocalDate day = span.later().meetingDay(span.later().quarter());
        return promise.due() == null || !promise.due().isAfter(day);
    }

    /** In how many quarters on end, up to and including the last, it slipped. */
    private int slippedInARow(String id, Quarter last) {
        List<Quarter> quarters = span.later().quartersUpTo(last);
        int count = 0;
        for (int i = quarters.size() - 1; i >= 0; i--) {
            if (outcome(span.later(), quarters.get(i), id) != Outcome.SLIPPED) {
                break;
            }
            count++;
        }
        return count;
    }

    private Outcome outcome(CircleState state, Quarter when, String id) {
        return state.checkin(when, span.member())
                .map(Checkin::promised)
                .map(promised -> promised.get(id))
                .map(Checkin.PromiseOutcome::outcome)
                .orElse(null);
    }

    private Change change(Promise promise, Kind kind, Integer count) {
        return new Change(span.member(), Subject.PROMISE, promise.id(), kind, Fact.words(promise.text()), null, count);
    }
}
