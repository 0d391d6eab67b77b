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
    /** Counts of nothing. */
    static <K extends Comparable<K>> SuppressedCounts<K> none() {
        return new SuppressedCounts<K>(Map.of(), 0);
    }

    /** What of these things can be told when counts below the least cannot. */
    static <K extends Comparable<K>> SuppressedCounts<K> of(Collection<K> things, int least) {
        Map<K, Integer> counts =
                things.stream().collect(Collectors.groupingBy(thing -> thing, Collectors.summingInt(thing -> 1)));
        return new SuppressedCounts<>(counts, 0).from(least);
    }

    /** What is told here and there together; what is not known adds nothing. */
    SuppressedCounts<K> and(SuppressedCounts<K> other) {
        Map<K, Integer> both = new TreeMap<>(told);
        other.told.forEach((what, count) -> both.merge(what, count, Integer::sum));
        Integer left = rest == null ? other.rest : other.rest == null ? rest : Integer.valueOf(rest + other.rest);
        // others of whom no number is known are others all the same
        boolean unknown = (rest == null || other.rest == null) && (left == null || left == 0);
        return new SuppressedCounts<>(both, unknown ? null : left);
    }

    /** What of these counts can be told when those below the least cannot. */
    SuppressedCounts<K> from(int least) {
        Map<K, Integer> large = new TreeMap<>(told);
        large.values().removeIf(count -> count < least);
        int left = Objects.requireNonNullElse(rest, 0) + sum(told) - sum(large);
        while (left > 0 && left < least && !large.isEmpty()) {
            left += Objects.requireNonNull(large.remove(smallest(large)));
        }
        boolean unknown = left < least && left > 0 || left == 0 && rest == null;
        return new SuppressedCounts<>(large, unknown ? null : Integer.valueOf(left));
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
