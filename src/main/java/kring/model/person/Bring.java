package kring.model.person;

import java.time.LocalDate;
import java.util.List;
import kring.model.value.Visibility;

/** What a member brings, on which terms and until when. */
public record Bring(
        String id,
        OfferKind kind,
        List<String> tags,
        String text,
        Terms terms,
        String capacity,
        LocalDate until,
        Visibility visibility) {
    /** On which terms something is brought. */
    public enum Terms {
        GIFT,
        BARTER,
        PAID,
        OPEN
    }

    public Bring {
        tags = List.copyOf(tags);
    }

    /** Whether it still stands on a day: its last day counts. */
    public boolean standsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
