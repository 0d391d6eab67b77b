package kring.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.check.Places;
import kring.check.Suggestion;
import org.jspecify.annotations.Nullable;

/** What the rules find in one folder, each at its place. */
final class Findings {
    private final Places places;
    private final List<Finding> all = new ArrayList<>();

    Findings(Places places) {
        this.places = places;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    /** The place of a key; looked for only when something is found there. */
    Supplier<Place> key(String file, Object... path) {
        return () -> places.key(file, path);
    }

    /** The place of a value; looked for only when something is found there. */
    Supplier<Place> value(String file, Object... path) {
        return () -> places.value(file, path);
    }

    /** A path that goes on. */
    static Object[] path(Object[] path, Object... more) {
        return Stream.concat(Stream.of(path), Stream.of(more)).toArray();
    }

    /** Whether a file is there that may say what could not be read from it. */
    boolean has(String file) {
        return places.has(file);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    void add(Code code, Supplier<Place> place, String... arguments) {
        all.add(new Finding(code, place.get(), arguments));
    }

    /** Notes a word that is none of those known; a word that is left out refers to nothing. */
    void unlessKnown(
            Code code, @Nullable String word, Collection<String> known, Supplier<Place> place, String... more) {
        if (word != null && !known.contains(word)) {
            List<String> arguments = new ArrayList<>(List.of(word));
            arguments.addAll(List.of(more));
            all.add(new Finding(code, place.get(), arguments, Suggestion.near(word, known)));
        }
    }

    /** Notes days that are the wrong way round; one that is not given is not. */
    void order(
            @Nullable LocalDate first,
            String firstName,
            @Nullable LocalDate then,
            String thenName,
            Supplier<Place> place) {
        if (first != null && then != null && then.isBefore(first)) {
            add(Code.DATES_REVERSED, place, thenName, then.toString(), firstName, first.toString());
        }
    }
}
