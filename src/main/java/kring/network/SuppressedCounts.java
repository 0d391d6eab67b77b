package kring.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts of which the small ones are not told (METHOD, Trust). What is not told is not to be had by subtraction either:
 * while it would still be small in all, the smallest that is told joins it.
 *
 * @param told by what was counted; what is not told is not in it
 * @param rest all that is not told together; null when that is small too
 */
record SuppressedCounts<K extends Comparable<K>>(
        Map<K, Integer> told, @Nullable Integer rest) {
    /** What of these things can be told when counts below the least cannot. */
    static <K extends Comparable<K>> SuppressedCounts<K> of(Collection<K> things, int least) {
        Map<K, Integer> told = new TreeMap<>(
                things.stream().collect(Collectors.groupingBy(thing -> thing, Collectors.summingInt(thing -> 1))));
        told.values().removeIf(count -> count < least);
        int rest = things.size() - sum(told);
        while (rest > 0 && rest < least && !told.isEmpty()) {
            rest += Objects.requireNonNull(told.remove(smallest(told)));
        }
        return new SuppressedCounts<>(told, rest > 0 && rest < least ? null : rest);
    }

    /** Whether something is left out of what is told. */
    boolean isPartial() {
        return rest == null || rest > 0;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static <K extends Comparable<K>> K smallest(Map<K, Integer> counts) {
        return counts.entrySet().stream()
                .min(Map.Entry.<K, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }
}
