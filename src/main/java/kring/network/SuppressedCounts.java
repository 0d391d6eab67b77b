package kring.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts of which the small ones are not told, nor how many they are together: from a number of the rest, and from one table
 * beside another, small ones could be had by subtraction (METHOD, Trust). Who knows from elsewhere how many there are in all
 * does not have them either: while what is not told would be small in all, the smallest that is told joins it.
 *
 * @param told by what was counted; what is not told is not in it
 * @param isPartial whether something is left out of what is told
 */
record SuppressedCounts<K extends Comparable<K>>(Map<K, Integer> told, boolean isPartial) {
    /** Counts of nothing. */
    static <K extends Comparable<K>> SuppressedCounts<K> none() {
        return new SuppressedCounts<K>(Map.of(), false);
    }

    /** What of these things can be told when counts below the least cannot. */
    static <K extends Comparable<K>> SuppressedCounts<K> of(Collection<K> things, int least) {
        return counted(things).from(0, Set.of(), least);
    }

    /**
     * The same where some are counted that are none of these.
     *
     * @param others how many
     */
    static <K extends Comparable<K>> SuppressedCounts<K> of(Collection<K> things, int others, int least) {
        return counted(things).from(others, Set.of(), least);
    }

    /**
     * The same where it is told elsewhere how many there are of some together: what is not told of these is not small.
     */
    static <K extends Comparable<K>> SuppressedCounts<K> of(Collection<K> things, Set<K> together, int least) {
        return counted(things).from(0, together, least);
    }

    private static <K extends Comparable<K>> SuppressedCounts<K> counted(Collection<K> things) {
        Map<K, Integer> counts =
                things.stream().collect(Collectors.groupingBy(thing -> thing, Collectors.summingInt(thing -> 1)));
        return new SuppressedCounts<>(counts, false);
    }

    /** What is told here and there together; what is not known adds nothing. */
    SuppressedCounts<K> and(SuppressedCounts<K> other) {
        Map<K, Integer> both = new TreeMap<>(told);
        other.told.forEach((what, count) -> both.merge(what, count, Integer::sum));
        return new SuppressedCounts<>(both, isPartial || other.isPartial);
    }

    /** What of these counts can be told when those below the least cannot. */
    SuppressedCounts<K> from(int least) {
        return from(0, Set.of(), least);
    }

    private SuppressedCounts<K> from(int others, Set<K> together, int least) {
        Map<K, Integer> large = new TreeMap<>(told);
        large.values().removeIf(count -> count < least);
        if (isSmall(sum(of(told, together)) - sum(of(large, together)), least)) {
            large.keySet().removeAll(together);
        }
        int left = others + sum(told) - sum(large);
        while (isSmall(left, least) && !large.isEmpty()) {
            left += Objects.requireNonNull(large.remove(smallest(large)));
        }
        return new SuppressedCounts<>(large, isPartial || left > 0);
    }

    private static boolean isSmall(int count, int least) {
        return count > 0 && count < least;
    }

    private static <K> Map<K, Integer> of(Map<K, Integer> counts, Set<K> some) {
        Map<K, Integer> these = new HashMap<>(counts);
        these.keySet().retainAll(some);
        return these;
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
