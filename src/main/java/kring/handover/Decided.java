package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.model.Meeting.Decision;
import kring.model.Meeting.Decision.Status;
import kring.model.Quarter;
import kring.model.Snapshot;

/** What a meeting decided, and what came of it. */
public record Decided(Quarter quarter, String id, String text, List<String> by, LocalDate due, Status status) {
    private static final Comparator<Decided> ORDER = Comparator.comparing((Decided one) -> one.status() != Status.OPEN)
            .thenComparing(one -> one.status() == Status.OPEN ? one.due() : null, nullsLast())
            .thenComparing(Decided::quarter, Comparator.reverseOrder());

    public Decided {
        by = List.copyOf(by);
    }

    /** Of all meetings: the open ones by due, those without a due last; then the others, the newest meeting first. */
    static List<Decided> all(Snapshot snapshot) {
        return snapshot.quarters().keySet().stream()
                .filter(quarter -> snapshot.record(quarter).meeting() != null)
                .flatMap(quarter ->
                        snapshot.record(quarter).meeting().decisions().stream().map(decision -> of(quarter, decision)))
                .sorted(ORDER)
                .toList();
    }

    /** One of which nobody wrote down what became of it is open. */
    private static Decided of(Quarter quarter, Decision decision) {
        return new Decided(
                quarter,
                decision.id(),
                decision.text(),
                decision.by(),
                decision.due(),
                decision.status() == null ? Status.OPEN : decision.status());
    }

    private static Comparator<LocalDate> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }
}
