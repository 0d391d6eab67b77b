package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.history.DecisionMade;
import kring.model.Snapshot;
import kring.model.quarter.Meeting.Decision;
import kring.model.quarter.Meeting.Decision.Status;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** What a meeting decided, and what came of it. */
public record DecisionTaken(
        Quarter quarter,
        String id,
        @Nullable String text,
        List<String> by,
        @Nullable LocalDate due,
        Status status) {
    private static final Comparator<DecisionTaken> ORDER = Comparator.comparing(
                    (DecisionTaken one) -> one.status() != Status.OPEN)
            .thenComparing(one -> one.status() == Status.OPEN ? one.due() : null, nullsLast())
            .thenComparing(DecisionTaken::quarter, Comparator.reverseOrder());

    public DecisionTaken {
        by = List.copyOf(by);
    }

    /** Of all meetings: the open ones by due, those without a due last; then the others, the newest meeting first. */
    static List<DecisionTaken> all(Snapshot snapshot) {
        return DecisionMade.all(snapshot)
                .map(made -> of(made.quarter(), made.decision()))
                .sorted(ORDER)
                .toList();
    }

    private static DecisionTaken of(Quarter quarter, Decision decision) {
        return new DecisionTaken(
                quarter, decision.id(), decision.text(), decision.by(), decision.due(), decision.status());
    }

    private static Comparator<LocalDate> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}
