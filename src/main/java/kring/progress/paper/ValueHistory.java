package kring.progress.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.history.CircleState;
import kring.history.Standing;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Comparison;
import kring.progress.Progress;

/** How it went over the quarters, up to a state: for charts and columns that show more than one step. */
final class ValueHistory {
    /** As many quarters as one looks back over in a meeting. */
    private static final int LOOK_BACK = 6;

    private final CircleState state;
    private final List<Quarter> quarters;
    private final Map<Audience, Map<Quarter, Comparison>> steps = new HashMap<>();

    ValueHistory(CircleState state) {
        this.state = state;
        List<Quarter> known = state.quartersUpTo(state.quarter()).stream()
                .filter(when -> state.snapshot().record(when).checkins().values().stream()
                        .anyMatch(Checkin::given))
                .toList();
        this.quarters = known.subList(Math.max(0, known.size() - LOOK_BACK), known.size());
    }

    /** The quarters looked back over, oldest first. */
    List<Quarter> quarters() {
        return quarters;
    }

    /** The value of an ambition in each quarter, carried forward from the first one given; null before. */
    List<BigDecimal> values(String member, Ambition ambition) {
        List<BigDecimal> values = new ArrayList<>();
        boolean given = false;
        for (Quarter when : quarters) {
            given = given || valueGiven(when, member, ambition.id());
            values.add(given ? Standing.at(state, when, member, ambition.id()).value() : null);
        }
        return values;
    }

    private boolean valueGiven(Quarter when, String member, String id) {
        return state.checkin(when, member)
                .map(checkin -> checkin.ambitions().get(id))
                .filter(entry -> entry.value() != null)
                .isPresent();
    }

    /** How far along a value is from the measure's baseline, 0, to its target, 1; null where that is unknown. */
    static BigDecimal way(Ambition ambition, BigDecimal value) {
        Ambition.Measure measure = ambition.measure();
        return value == null || measure.direction() == 0
                ? null
                : value.subtract(measure.baseline())
                        .divide(measure.target().subtract(measure.baseline()), MathContext.DECIMAL64);
    }

    /** What changed from each quarter to the next, by the later of the two. */
    Map<Quarter, Comparison> steps(Audience audience) {
        return steps.computeIfAbsent(audience, this::compared);
    }

    private Map<Quarter, Comparison> compared(Audience audience) {
        Map<Quarter, Comparison> compared = new TreeMap<>();
        for (int i = 1; i < quarters.size(); i++) {
            compared.put(
                    quarters.get(i),
                    Progress.between(
                            CircleState.ofQuarter(state.snapshot(), quarters.get(i - 1)),
                            CircleState.ofQuarter(state.snapshot(), quarters.get(i)),
                            audience));
        }
        return compared;
    }

    /** What came of promises in each quarter after the first: how many of each kind, as far as the audience sees. */
    Map<Quarter, Map<Kind, Long>> promises(Audience audience) {
        Map<Quarter, Map<Kind, Long>> counts = new TreeMap<>();
        steps(audience)
                .forEach((quarter, step) -> counts.put(
                        quarter,
                        step.changes().stream()
                                .filter(change -> change.subject() == Subject.PROMISE)
                                .collect(Collectors.groupingBy(Change::kind, Collectors.counting()))));
        return counts;
    }
}
