package kring.network;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kring.model.visible.Extract;
import kring.model.visible.Pseudonyms;
import org.jspecify.annotations.Nullable;

/**
 * By what a circle is known that was read twice: an extract has no name, so that only what it releases can tell, without
 * the day and the numbers of that day.
 *
 * @param released what each who releases something releases
 */
public record SameCircle(
        String language,
        @Nullable String region,
        int suppressBelow,
        List<Extract.SectorCount> sectors,
        List<Extract.StatusCount> statuses,
        Map<String, List<String>> aliases,
        List<String> released) {
    /** That of a circle. */
    public static SameCircle of(Extract extract) {
        return new SameCircle(
                extract.language(),
                extract.region(),
                extract.suppressBelow(),
                extract.sectors(),
                extract.statuses(),
                extract.aliases(),
                extract.people().stream().map(Pseudonyms::released).sorted().toList());
    }

    /** Whether a circle can be known by it: two that release nothing may well be two. */
    public boolean isKnown() {
        return !released.isEmpty();
    }

    /** What each says who releases something, in order; where it is said on another day, it may be the same circle. */
    public static SortedSet<String> words(Extract extract) {
        return extract.people().stream().map(Pseudonyms::texts).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many circles there are at least, for a region is told where two share it: copies are none. */
    static long distinct(List<Extract> extracts) {
        return extracts.stream().map(SameCircle::of).distinct().count();
    }
}
