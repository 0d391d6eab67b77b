package kring.forms.venture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.Venture;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list in a venture's file. Such items have no ids; their codes on a form are made of what they are about, so
 * that a form finds them again wherever they stand by then.
 *
 * @param code of its row
 * @param list where its list stands in the file
 * @param index in that list
 */
record Listed<T>(String code, List<String> list, int index, T item) {
    private record Place<T>(List<String> list, int index, T item) {}

    /** What all members put in. */
    static List<Listed<Venture.Contribution>> contributions(VentureQuestions asked) {
        return listed(asked, "contributes", Venture.Part::contributes, item -> item.kind() + "|" + item.text());
    }

    /** What all members get back. */
    static List<Listed<Venture.Return>> returns(VentureQuestions asked) {
        return listed(asked, "returns", Venture.Part::returns, item -> item.kind() + "|" + item.text());
    }

    /** What was done. */
    static List<Listed<Venture.Step>> steps(VentureQuestions asked) {
        List<Venture.Step> steps =
                asked.venture() == null ? List.of() : asked.venture().steps();
        return coded(places(List.of("steps"), steps).toList(), step -> String.valueOf(step.text()));
    }

    private static <T> List<Listed<T>> listed(
            VentureQuestions asked, String key, Function<Venture.Part, List<T>> items, Function<T, String> about) {
        return coded(
                asked.members().entrySet().stream()
                        .flatMap(
                                entry -> places(List.of("members", entry.getKey(), key), items.apply(entry.getValue())))
                        .toList(),
                about);
    }

    private static <T> Stream<Place<T>> places(List<String> list, List<T> items) {
        return IntStream.range(0, items.size()).mapToObj(i -> new Place<>(list, i, items.get(i)));
    }

    /** Two that are about the same are told apart by all that they say, and then by their order. */
    private static <T> List<Listed<T>> coded(List<Place<T>> places, Function<T, String> about) {
        Function<Place<T>, String> brief = place -> code(place.list() + "|" + about.apply(place.item()));
        Map<String, Long> alike = places.stream().collect(Collectors.groupingBy(brief, Collectors.counting()));
        Set<String> taken = new HashSet<>();
        List<Listed<T>> listed = new ArrayList<>();
        for (Place<T> place : places) {
            String first = Objects.requireNonNull(alike.get(brief.apply(place))) == 1
                    ? brief.apply(place)
                    : code(place.list() + "|" + place.item());
            String code = first;
            for (int i = 2; !taken.add(code); i++) {
                code = first + "-" + i;
            }
            listed.add(new Listed<>(code, place.list(), place.index(), place.item()));
        }
        return listed;
    }

    private static String code(String words) {
        return "n" + Integer.toHexString(words.hashCode());
    }

    /** Whose it is; null for what belongs to the venture as a whole. */
    @Nullable
    String member() {
        return list.size() > 1 ? list.get(1) : null;
    }

    /** Where it stands. */
    List<String> path() {
        return Stream.concat(list.stream(), Stream.of("#" + index)).toList();
    }
}
