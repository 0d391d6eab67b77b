package kring.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.language.Figures;
import kring.language.Phrases;
import kring.model.HeldFacts.Fact;
import kring.report.document.Text;

/** Says what is held of one thing in a row, as a person reads it: first what it is, then the rest of it. */
record EntryWording(Phrases phrases, Labels labels) {
    /** How deep the fields of an entry lie: below the list and its name. */
    private static final int FIELD = 2;

    /** Its name, unless that is no more than a number, and all of it. */
    Text of(List<Fact> facts) {
        String name = labels.step(facts.get(0).way(), 1);
        String all = String.join(" · ", parts(facts));
        return name.matches("[0-9]+")
                ? Text.of(all)
                : Text.strong(name).then(" · ", Text.Stress.QUIET).then(all);
    }

    private List<String> parts(List<Fact> facts) {
        Optional<String> measure = measure(facts);
        List<String> parts = new ArrayList<>();
        facts.stream().filter(EntryWording::isText).map(this::flat).forEach(parts::add);
        measure.ifPresent(parts::add);
        facts.stream()
                .filter(fact -> !isText(fact) && !(measure.isPresent() && isOfMeasure(fact)))
                .map(fact -> said(fact, FIELD))
                .forEach(parts::add);
        return parts;
    }

    /** Whether it says in words what the thing is. */
    static boolean isText(Fact fact) {
        return fact.way().size() == FIELD + 1 && fact.way().get(FIELD).equals("text");
    }

    private static boolean isOfMeasure(Fact fact) {
        return fact.way().size() == FIELD + 2 && fact.way().get(FIELD).equals("measure");
    }

    /** A measure from where to where, in one. */
    private Optional<String> measure(List<Fact> facts) {
        Map<String, String> measure = new TreeMap<>();
        facts.stream()
                .filter(EntryWording::isOfMeasure)
                .forEach(fact -> measure.put(fact.way().get(FIELD + 1), fact.value()));
        Optional<BigDecimal> from = Labels.exact(measure.get("baseline"));
        Optional<BigDecimal> to = Labels.exact(measure.get("target"));
        Figures figures = phrases.figures();
        String unit = measure.get("unit");
        return from.flatMap(start ->
                to.map(aim -> phrases.say("held.measure", figures.signed(start, unit), figures.amount(aim, unit))));
    }

    /** One thing that is held, with what it is called from a step on. */
    String said(Fact fact, int from) {
        String label = IntStream.range(from, fact.way().size())
                .mapToObj(at -> labels.step(fact.way(), at))
                .collect(Collectors.joining(" "));
        return phrases.say("held.said", label, flat(fact));
    }

    private String flat(Fact fact) {
        return labels.value(fact).strip().replaceAll("\\s+", " ");
    }

    /** That things are as they were told before, by their names. */
    Text same(String where, Collection<String> names) {
        return Text.of(phrases.say("held.same", where, String.join(", ", names)));
    }
}
