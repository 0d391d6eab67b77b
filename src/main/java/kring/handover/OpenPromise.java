package kring.handover;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A promise of which nobody has said what came of it.
 *
 * @param due the last day that was given, or null
 * @param slipped in how many quarters in a row it slipped up to the last one; null when it did not
 */
public record OpenPromise(
        String member,
        String id,
        @Nullable String text,
        @Nullable LocalDate due,
        @Nullable Integer slipped) {
    /** The soonest due first, those without a due last. */
    static final Comparator<OpenPromise> ORDER = Comparator.comparing(
                    OpenPromise::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(OpenPromise::member)
            .thenComparing(OpenPromise::id);
}
