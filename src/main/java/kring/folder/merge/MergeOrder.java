package kring.folder.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In what order the parts of two versions come together. */
final class MergeOrder {
    /** Above the first: no text of YAML holds this sign. */
    private static final String TOP = "\0";

    private MergeOrder() {}

    /**
     * The names of both, in the order of whichever moved some; what the other added comes behind what it stood behind there,
     * and behind what we added in the same place. Empty when both moved some, and differently.
     */
    static Optional<List<String>> of(List<String> base, List<String> ours, List<String> theirs) {
        boolean moved = !isKept(base, theirs);
        if (moved && !isKept(base, ours) && !isKept(ours, theirs)) {
            return Optional.empty();
        }
        return Optional.of(
                moved && isKept(base, ours)
                        ? joined(theirs, ours, Set.of())
                        : joined(ours, theirs, without(ours, base)));
    }

    /** Whether what is in both stands in the same order in both. */
    static boolean isKept(List<String> one, List<String> other) {
        return within(one, new HashSet<>(other)).equals(within(other, new HashSet<>(one)));
    }

    private static List<String> within(List<String> names, Set<String> others) {
        return names.stream().filter(others::contains).toList();
    }

    private static Set<String> without(List<String> names, List<String> others) {
        Set<String> rest = new HashSet<>(names);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> joined(List<String> first, List<String> second, Set<String> goBefore) {
        Map<String, List<String>> below = below(Set.copyOf(first), second);
        Set<String> others = Set.copyOf(second);
        List<String> all = new ArrayList<>();
        List<String> next = below.getOrDefault(TOP, List.of());
        for (String name : first) {
            if (!goBefore.contains(name) || others.contains(name)) {
                all.addAll(next);
                next = below.getOrDefault(name, List.of());
            }
            all.add(name);
        }
        all.addAll(next);
        return all;
    }

    /** What is new in the second, by the name in the first that it stands behind there. */
    private static Map<String, List<String>> below(Set<String> first, List<String> second) {
        Map<String, List<String>> below = new HashMap<>();
        String place = TOP;
        for (String name : second) {
            if (first.contains(name)) {
                place = name;
            } else {
                below.computeIfAbsent(place, any -> new ArrayList<>()).add(name);
            }
        }
        return below;
    }
}
