package kring.reminders;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kring.history.DecisionMade;
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
        return DecisionMade.all(snapshot)
                .filter(made -> made.decision().isOpen() && made.decision().due() != null)
                .flatMap(made -> of(made.quarter(), made.decision(), days));
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
