package kring.reminders;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Quarter;

/** Decisions that fall due, and those whose day has passed (METHOD, Reminders). */
final class DecisionOccasions {
    private DecisionOccasions() {}

    /** One for each who is to carry out an open decision with a due. */
    static Stream<Occasion> of(Snapshot snapshot) {
        int days = snapshot.circle().thresholds().whole(Threshold.DECISION_DAYS);
        return snapshot.quarters().entrySet().stream()
                .filter(entry -> entry.getValue().meeting() != null)
                .flatMap(entry -> entry.getValue().meeting().decisions().stream()
                        .filter(decision -> decision.isOpen() && decision.due() != null)
                        .flatMap(decision -> of(entry.getKey(), decision, days)));
    }

    private static Stream<Occasion> of(Quarter quarter, Decision decision, int days) {
        return decision.by().stream()
                .distinct()
                .map(member -> Occasion.around(
                        Objects.requireNonNull(decision.due()),
                        days,
                        ReminderKind.DECISION,
                        List.of(quarter.code(), decision.id(), member),
                        member,
                        OccasionDetails.of(decision.text(), decision.id())));
    }
}
