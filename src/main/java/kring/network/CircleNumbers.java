package kring.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.model.visible.Pseudonyms;

/**
 * Numbers for circles, counted in the order of the very words that their people release. So a number tells nothing that is
 * not told already, and it is the same for everybody who reads an overview of the same folders.
 */
final class CircleNumbers {
    private final Map<Integer, Integer> circles = new HashMap<>();
    private final List<Pseudonyms> people;

    CircleNumbers(List<CircleSummary> summaries) {
        people = summaries.stream()
                .map(summary -> new Pseudonyms(summary.released()))
                .toList();
        IntStream.range(0, summaries.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer circle) -> people(circle).people().isEmpty())
                        .thenComparing(this::words))
                .forEach(circle -> circles.put(circle, circles.size() + 1));
    }

    /** The number of the circle at a place among the summaries. */
    int circle(int place) {
        return Objects.requireNonNull(circles.get(place));
    }

    /** The places of the circles among the summaries, by number. */
    List<Integer> inOrder() {
        List<Integer> places = new ArrayList<>(circles.keySet());
        places.sort(Comparator.comparing(circles::get));
        return places;
    }

    /** Those of a circle who release something, as the circle itself calls them to others. */
    Pseudonyms people(int place) {
        return people.get(place);
    }

    private String words(Integer circle) {
        return people(circle).people().stream().map(Pseudonyms::texts).collect(Collectors.joining("\n"));
    }
}
