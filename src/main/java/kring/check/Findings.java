package kring.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    Where key(String file, Object... way) {
        return () -> places.key(file, way);
    }

    Where value(String file, Object... way) {
        return () -> places.value(file, way);
    }

    /** Whether a file is there that may say what could not be read from it. */
    boolean has(String file) {
        return places.has(file);
    }

    void add(Finding finding) {
        all.add(finding);
    }

    void add(Code code, Where where, String... arguments) {
        all.add(new Finding(code, where.place(), arguments));
    }

    /** Notes a word that is none of those known; a word that is left out refers to nothing. */
    void unlessKnown(Code code, String word, Collection<String> known, Where where, String... more) {
        if (word != null && !known.contains(word)) {
            List<String> arguments = new ArrayList<>(List.of(word));
            arguments.addAll(List.of(more));
            all.add(new Finding(code, where.place(), arguments, Known.near(word, known)));
        }
    }
}
