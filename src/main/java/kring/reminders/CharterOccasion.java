package kring.reminders;

import java.util.List;
import java.util.stream.Stream;
import kring.model.Charter;
import kring.model.Circle;
import kring.model.Threshold;

/** A charter to be read again together (METHOD, Reminders). */
final class CharterOccasion {
    private static final int FIRST_VERSION = 1;

    private CharterOccasion() {}

    /** None while the charter has no date. */
    static Stream<Occasion> of(Circle circle) {
        Charter charter = circle.charter();
        if (charter.date() == null) {
            return Stream.empty();
        }
        int version = charter.version() == null ? FIRST_VERSION : charter.version();
        return Stream.of(Occasion.after(
                charter.date().plusMonths(circle.thresholds().whole(Threshold.CHARTER_MONTHS)),
                ReminderKind.CHARTER,
                List.of(Integer.toString(version)),
                null,
                OccasionDetails.since(charter.date())));
    }
}
