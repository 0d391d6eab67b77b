package kring.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    static SameCircle of(Extract extract) {
        return new SameCircle(
                extract.language(),
                extract.region(),
                extract.suppressBelow(),
                extract.sectors(),
                extract.statuses(),
                extract.aliases(),
                extract.people().stream().map(Pseudonyms::released).sorted().toList());
    }

    /** Whether two are the same beyond doubt: the same people release the same. Two that release nothing may well be two. */
    public static boolean isSure(Extract one, Extract other) {
        return !one.people().isEmpty() && of(one).equals(of(other));
    }

    /** Whether they may be the same on two days: somebody in both releases the same words. */
    public static boolean isLikely(Extract one, Extract other) {
        Set<String> words = words(one).collect(Collectors.toSet());
        return !one.date().equals(other.date()) && words(other).anyMatch(words::contains);
    }

    /** How many circles there are at least, for a region is told where two share it: copies are none. */
    static long distinct(List<Extract> extracts) {
        return extracts.stream().map(SameCircle::of).distinct().count();
    }

    private static Stream<String> words(Extract extract) {
        return extract.people().stream().map(Pseudonyms::texts);
    }
}
