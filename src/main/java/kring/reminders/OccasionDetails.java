package kring.reminders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell about a reminder; what a kind has no use for is null.
 *
 * @param words the circle's own: the promise, what is given, what would have to change
 * @param other the member on the other side
 * @param since the day that it goes back to, or of the meeting
 */
public record OccasionDetails(
        @Nullable String words,
        @Nullable String other,
        @Nullable LocalDate since) {
    static final OccasionDetails NONE = new OccasionDetails(null, null, null);

    /** What was agreed, in its words, or by its id where it has none. */
    static OccasionDetails of(@Nullable String text, String id) {
        return new OccasionDetails(text == null ? id : text, null, null);
    }

    static OccasionDetails since(LocalDate day) {
        return new OccasionDetails(null, null, day);
    }
}
