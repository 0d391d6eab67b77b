package kring.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;

/**
 * Numbers for circles and people, counted in the order of the very words that they release. So a number tells nothing that
 * is not told already, and it is the same for everybody who reads an overview of the same folders.
 */
final class Pseudonyms {
    private final Map<Integer, Integer> circles = new HashMap<>();
    private final Map<Integer, List<Member>> people = new HashMap<>();

    Pseudonyms(List<CircleSummary> summaries) {
        for (int circle = 0; circle < summaries.size(); circle++) {
            people.put(
                    circle,
                    summaries.get(circle).released().stream()
                            .sorted(Comparator.comparing(Pseudonyms::words))
                            .toList());
        }
        List<Integer> order = IntStream.range(0, summaries.size())
                .boxed()
                .sorted(Comparator.comparing((Integer circle) -> people(circle).isEmpty())
                        .thenComparing(this::words))
                .toList();
        order.forEach(circle -> circles.put(circle, circles.size() + 1));
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

    /** Those of a circle who release something, by number. */
    List<Member> people(int place) {
        return Objects.requireNonNull(people.get(place));
    }

    private String words(Integer circle) {
        return people(circle).stream().map(Pseudonyms::words).collect(Collectors.joining("\n"));
    }

    private static String words(Member member) {
        return Stream.concat(
                        Stream.of(member.sector() == null ? "" : member.sector()),
                        Stream.concat(
                                        member.gets().stream().map(Pseudonyms::words),
                                        member.brings().stream().map(Pseudonyms::words))
                                .sorted())
                .collect(Collectors.joining("\n"));
    }

    static String words(Get get) {
        return get.text() == null ? String.join(", ", get.tags()) : get.text();
    }

    static String words(Bring bring) {
        return bring.text() == null ? String.join(", ", bring.tags()) : bring.text();
    }
}
