package kring.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.model.Tags;
import kring.model.visible.Extract;
import org.jspecify.annotations.Nullable;

/** Which circles share a region, and what regions may be called outside them (METHOD, Trust). */
final class RegionNames {
    /** From how many circles on a region may be told outside them. */
    private static final int SHARED = 2;

    /** By name; those that may not be told come last. */
    static final Comparator<@Nullable String> LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Map<String, String> names = new HashMap<>();

    /** The regions of circles; when all is told, each by its name. */
    RegionNames(List<Extract> circles, boolean all) {
        Map<String, List<Extract>> regions = new HashMap<>();
        for (Extract circle : circles) {
            String region = circle.region();
            if (region != null && !region.isBlank()) {
                regions.computeIfAbsent(Tags.plain(region), none -> new ArrayList<>())
                        .add(circle);
            }
        }
        regions.values().removeIf(same -> !all && SameCircle.distinct(same) < SHARED);
        regions.forEach((region, same) -> names.put(
                region,
                same.stream()
                        .flatMap(circle -> Stream.ofNullable(circle.region()))
                        .map(String::strip)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()));
    }

    /** The name of a circle's region; null when there is none that may be told. */
    @Nullable
    String of(Extract circle) {
        return circle.region() == null ? null : names.get(Tags.plain(circle.region()));
    }

    /** What a circle has in common with those of its region; one without a region stands alone. */
    static Object place(Extract circle) {
        return circle.region() == null || circle.region().isBlank() ? circle : Tags.plain(circle.region());
    }
}
