package kring.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.quarter.Promise;
import kring.reminders.Occasion.Step;

/** Promises that fall due, and those whose day has passed (METHOD, Reminders). */
final class PromiseOccasions {
    private static final String OVERDUE = "overdue";

    private PromiseOccasions() {}

    /** One for each promise with a due. */
    static Stream<Occasion> of(Snapshot snapshot, Map<String, List<Promise>> open) {
        int days = snapshot.circle().thresholds().whole(Threshold.PROMISE_DAYS);
        return open.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(promise -> promise.due() != null)
                        .map(promise -> promise(entry.getKey(), promise, days)));
    }

    private static Occasion promise(String member, Promise promise, int days) {
        LocalDate due = Objects.requireNonNull(promise.due());
        return new Occasion(
                ReminderKind.PROMISE,
                List.of(member, promise.id()),
                member,
                due,
                new OccasionDetails(promise.text() == null ? promise.id() : promise.text(), null, null),
                List.of(new Step(Integer.toString(days), due.minusDays(days)), new Step(OVERDUE, due.plusDays(1))));
    }
}
