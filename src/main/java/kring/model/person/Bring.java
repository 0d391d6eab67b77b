package kring.model.person;

import java.time.LocalDate;
import java.util.List;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/** What a member brings, on which terms and until when. */
public record Bring(
        String id,
        @Nullable OfferKind kind,
        List<String> tags,
        @Nullable String text,
        @Nullable Terms terms,
        @Nullable String capacity,
        @Nullable LocalDate until,
        @Nullable Visibility visibility) {
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
