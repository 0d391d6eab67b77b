package kring.health;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import kring.health.HeldQuarter.Answered;
import kring.health.HeldQuarter.OpenAmbition;
import kring.model.value.Quarter;

/** A held quarter written down in a test, of which only what matters is said. */
final class Held {
    private final Quarter quarter;
    private final TreeSet<String> quiet = new TreeSet<>();
    private final TreeSet<String> flagged = new TreeSet<>();
    private final List<OpenAmbition> open = new ArrayList<>();
    private final TreeMap<String, Integer> promised = new TreeMap<>();
    private Answered answered = new Answered(0, 0, 0);
    private boolean result;

    private Held(Quarter quarter) {
        this.quarter = quarter;
    }

    static Held in(String quarter) {
        return new Held(Quarter.parse(quarter).orElseThrow());
    }

    Held answered(int kept, int partly, int all) {
        answered = new Answered(kept, partly, all);
        return this;
    }

    Held quiet(String... members) {
        quiet.addAll(List.of(members));
        return this;
    }

    Held flagged(String... members) {
        flagged.addAll(List.of(members));
        return this;
    }

    Held open(String member, String id, boolean unmoved) {
        open.add(new OpenAmbition(member, id, "Text of " + id, unmoved));
        return this;
    }

    Held promised(String member, int number) {
        promised.put(member, number);
        return this;
    }

    Held result() {
        result = true;
        return this;
    }

    HeldQuarter quarter() {
        return new HeldQuarter(quarter, answered, quiet, flagged, open, promised, result);
    }
}
