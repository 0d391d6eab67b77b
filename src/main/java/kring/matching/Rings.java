package kring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Three people who can help each other round: A gives to B, B to C, and C to A (METHOD b). */
final class Rings {
    private final SortedMap<String, SortedSet<String>> receivers = new TreeMap<>();

    /** Notes that somebody gives somebody something. */
    void add(String giver, String receiver) {
        receivers.computeIfAbsent(giver, unknown -> new TreeSet<>()).add(receiver);
    }

    /** The rings, each once, beginning with its smallest id. */
    List<List<String>> all() {
        List<List<String>> rings = new ArrayList<>();
        for (String first : receivers.keySet()) {
            for (String second : of(first)) {
                for (String third : of(second)) {
                    boolean smallestFirst = first.compareTo(second) < 0 && first.compareTo(third) < 0;
                    if (smallestFirst && !second.equals(third) && of(third).contains(first)) {
                        rings.add(List.of(first, second, third));
                    }
                }
            }
        }
        return rings;
    }

    private Set<String> of(String giver) {
        return receivers.getOrDefault(giver, new TreeSet<>());
    }
}
