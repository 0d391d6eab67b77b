package kring.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.model.visible.Extract;
import org.jspecify.annotations.Nullable;

/**
 * A circle as it came to whoever lays many side by side.
 *
 * @param extract what it releases to the network
 * @param own what its own facilitator knows of it besides; null for one of which there is only the extract
 */
public record ReadCircle(Extract extract, @Nullable CircleSummary own) {
    /** The same as it stands on a later day. */
    public ReadCircle on(LocalDate day) {
        return new ReadCircle(extract.on(day), own);
    }

    /** The latest day on which any was as it is; null without circles. */
    public static @Nullable LocalDate latest(List<ReadCircle> circles) {
        return circles.stream()
                .map(circle -> circle.extract().date())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The same with nothing but what it releases. */
    ReadCircle released() {
        return new ReadCircle(extract, null);
    }
}
