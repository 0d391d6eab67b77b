package kring.progress;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.history.CircleState;
import kring.history.Standing;
import kring.model.person.Ambition;
import kring.model.value.Quarter;
import kring.model.value.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * An ambition of a member, and how it went.
 *
 * @param standing how it stands now
 * @param values its value in each quarter looked back over, carried forward from the first one given; null before
 */
public record AmbitionLine(String member, Ambition ambition, Standing standing, SortedMap<Quarter, BigDecimal> values) {
    private static final int LONGEST_LABEL = 40;

    public AmbitionLine {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** A member's ambitions in a state, with their values in these quarters. */
    public static List<AmbitionLine> all(CircleState state, List<Quarter> quarters, String member) {
        return state.ambitions(member).stream()
                .map(ambition -> new AmbitionLine(
                        member,
                        ambition,
                        Standing.in(state, member, ambition.id()),
                        values(state, quarters, member, ambition.id())))
                .toList();
    }

    private static SortedMap<Quarter, BigDecimal> values(
            CircleState state, List<Quarter> quarters, String member, String id) {
        SortedMap<Quarter, BigDecimal> values = new TreeMap<>();
        boolean given = false;
        for (Quarter when : quarters) {
            given = given
                    || state.checkin(when, member)
                            .map(checkin -> checkin.ambitions().get(id))
                            .filter(entry -> entry.value() != null)
                            .isPresent();
            values.put(when, given ? Standing.at(state, when, member, id).value() : null);
        }
        return values;
    }

    /** How it is measured. */
    public Ambition.Measure measure() {
        return ambition.measure();
    }

    /** What it is called in the legend of a chart: its text, cut between words. */
    public String label() {
        return ShortText.label(ambition.text(), LONGEST_LABEL);
    }

    /** How far along a value is from the measure's baseline, 0, to its target, 1; null where that is unknown. */
    public @Nullable BigDecimal way(@Nullable BigDecimal value) {
        return measure().way(value);
    }
}
