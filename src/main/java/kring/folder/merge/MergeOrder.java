package kring.folder.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** In what order the parts of two versions come together. */
final class MergeOrder {
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
                        ? joined(theirs, ours, List.of())
                        : joined(ours, theirs, without(ours, base)));
    }

    /** Whether what is in both stands in the same order in both. */
    static boolean isKept(List<String> one, List<String> other) {
        return one.stream()
                .filter(other::contains)
                .toList()
                .equals(other.stream().filter(one::contains).toList());
    }

    private static List<String> without(List<String> names, Collection<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static List<String> joined(List<String> first, List<String> second, List<String> goBefore) {
        List<String> all = new ArrayList<>(first);
        int place = 0;
        for (String name : second) {
            if (all.contains(name)) {
                place = all.indexOf(name) + 1;
            } else {
                while (place < all.size() && goBefore.contains(all.get(place)) && !second.contains(all.get(place))) {
                    place++;
                }
                all.add(place, name);
                place++;
            }
        }
        return all;
    }
}
