package kring.screening.paper;

import java.util.List;
import kring.language.Phrases;
import kring.model.Charter;
import kring.model.Charter.Dimension;

/** Says in words what a circle screens on: its intention and its dimensions. */
record DimensionWording(Phrases phrases, Charter charter) {
    private static final String FLOOR = " †";

    List<Dimension> all() {
        return charter.screened();
    }

    Dimension get(String id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    String name(String id) {
        return name(get(id));
    }

    /** A dimension's name in this language, else in another, else as everybody calls it, else its id. */
    String name(Dimension dimension) {
        String name = dimension.name().get(phrases.language().code());
        if (name != null) {
            return name;
        }
        String key = "dimension." + dimension.id();
        return dimension.name().values().stream()
                .sorted()
                .findFirst()
                .orElseGet(() -> phrases.has(key) ? phrases.say(key) : dimension.id());
    }

    String title(String id) {
        return title(get(id));
    }

    /** The name with the sign of a floor. */
    String title(Dimension dimension) {
        return dimension.floor() ? name(dimension) + FLOOR : name(dimension);
    }

    /** What a score looks like in practice; empty where the charter does not say. */
    String anchor(Dimension dimension, int score) {
        String key = "dimension." + dimension.id() + "." + score;
        boolean usual = charter.dimensions().isEmpty();
        return usual && phrases.has(key)
                ? phrases.say(key)
                : dimension.anchors().getOrDefault(score, "");
    }

    /** The charter's one sentence; empty where there is none. */
    String intention() {
        return charter.intention() == null ? "" : charter.intention().strip();
    }
}
