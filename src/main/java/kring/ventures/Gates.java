package kring.ventures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.Venture;
import kring.model.Venture.Part;
import kring.model.Venture.Stage;
import kring.model.business.BusinessModel.Phase;

/**
 * What a venture must have for each gate on a day (METHOD d).
 *
 * @param active the members who are active then
 */
public record Gates(Thresholds thresholds, Set<String> active, LocalDate today) {
    /** The gates, in order; idea is before the first. */
    private static final List<Stage> ALL =
            List.of(Stage.EXPLORATION, Stage.INTENT, Stage.FEASIBILITY, Stage.DESIGN, Stage.FOUNDING, Stage.OPERATING);

    /** The phase of the business model that a gate asks for. */
    private static final Map<Stage, Phase> MODEL =
            Map.of(Stage.INTENT, Phase.DEFINITION, Stage.DESIGN, Phase.DESIGN, Stage.FOUNDING, Phase.RESULTS);

    /** The gates up to and including the stage that the venture is in; none for one that does not run. */
    public static List<Stage> passed(Venture venture) {
        return venture.stage().isRunning() ? ALL.subList(0, ALL.indexOf(venture.stage()) + 1) : List.of();
    }

    /** The gate after that; none after the last, nor for one that does not run. */
    public static Optional<Stage> following(Venture venture) {
        int passed = passed(venture).size();
        return venture.stage().isRunning() && passed < ALL.size() ? Optional.of(ALL.get(passed)) : Optional.empty();
    }

    /** What it lacks for the stage that it is in. */
    List<Lack> missing(Venture venture) {
        return passed(venture).stream()
                .flatMap(gate -> lacks(venture, gate).stream())
                .toList();
    }

    /** What it lacks for the following gate, and the business model once it is worked on. */
    List<Lack> next(Venture venture) {
        return following(venture).map(gate -> ahead(venture, gate)).orElse(List.of());
    }

    private List<Lack> ahead(Venture venture, Stage gate) {
        boolean model = venture.model() == null && gate != Stage.EXPLORATION;
        return Stream.concat(
                        lacks(venture, gate).stream(), Stream.of(Lack.MODEL).filter(lack -> model))
                .toList();
    }

    /** What it lacks for one gate: what that gate asks, then the dated entry. */
    public List<Lack> lacks(Venture venture, Stage gate) {
        List<Lack> lacks = new ArrayList<>();
        if (gate == Stage.EXPLORATION && venture.different() == null) {
            lacks.add(Lack.DIFFERENT);
        }
        if (gate == Stage.INTENT) {
            lacks.addAll(people(venture));
        }
        if (venture.model() != null && MODEL.containsKey(gate)) {
            venture.model().lacking(MODEL.get(gate)).stream().map(Lack::of).forEach(lacks::add);
        }
        if (!isDated(venture, gate)) {
            lacks.add(Lack.entryOf(gate));
        }
        return lacks;
    }

    /** Whether it has the day of a gate; one to come is an intention, and passes nothing. */
    public boolean isDated(Venture venture, Stage gate) {
        Venture.Gate entry = venture.gates().get(gate);
        return entry != null && entry.date() != null && !entry.date().last().isAfter(today);
    }

    private List<Lack> people(Venture venture) {
        List<Lack> lacks = new ArrayList<>();
        List<Part> parts = venture.members().entrySet().stream()
                .filter(part -> active.contains(part.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (isBelow(parts.size(), Threshold.INTENT_MEMBERS)) {
            lacks.add(Lack.MEMBERS);
        }
        if (isBelow(parts.stream().filter(Part::user).count(), Threshold.INTENT_USERS)) {
            lacks.add(Lack.USERS);
        }
        if (venture.lead() == null) {
            lacks.add(Lack.LEAD);
        }
        return lacks;
    }

    private boolean isBelow(long number, Threshold least) {
        return BigDecimal.valueOf(number).compareTo(thresholds.get(least)) < 0;
    }
}
