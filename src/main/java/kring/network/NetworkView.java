package kring.network;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An overview as far as an audience may see it, and what papers tell of its circles besides.
 *
 * @param count how many circles there are
 * @param today the latest day in any of them; null without circles
 * @param named whether the audience may know which circles they are
 * @param circles by folder; none where they are not named
 */
public record NetworkView(
        Overview overview, int count, @Nullable LocalDate today, boolean named, List<CircleSummary> circles) {
    public NetworkView {
        circles = List.copyOf(circles);
    }
}
