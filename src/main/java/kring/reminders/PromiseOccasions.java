package kring.reminders;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.quarter.Promise;

/** Promises that fall due, and those whose day has passed (METHOD, Reminders). */
final class PromiseOccasions {
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
        return Occasion.around(
                Objects.requireNonNull(promise.due()),
                days,
                ReminderKind.PROMISE,
                List.of(member, promise.id()),
                member,
                OccasionDetails.of(promise.text(), promise.id()));
    }
}
