package kring.progress.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.history.Standing;
import kring.model.person.Ambition;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * An ambition of a member, and how it went.
 *
 * @param standing how it stands now
 * @param values its value in each quarter looked back over, carried forward from the first one given; null before
 */
record AmbitionLine(String member, Ambition ambition, Standing standing, SortedMap<Quarter, BigDecimal> values) {
    private static final int LONGEST_LABEL = 40;

    AmbitionLine {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    Ambition.Measure measure() {
        return ambition.measure();
    }

    /** What it is called in the legend of a chart: its text, cut between words. */
    String label() {
        String text = ambition.text();
        if (text.length() <= LONGEST_LABEL) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_LABEL - 1);
        return text.substring(0, space < LONGEST_LABEL / 2 ? LONGEST_LABEL - 1 : space) + "…";
    }

    /** How far along a value is from the measure's baseline, 0, to its target, 1; null where that is unknown. */
    @Nullable
    BigDecimal way(@Nullable BigDecimal value) {
        BigDecimal baseline = measure().baseline();
        BigDecimal target = measure().target();
        return value == null || baseline == null || target == null || measure().direction() == 0
                ? null
                : value.subtract(baseline).divide(target.subtract(baseline), MathContext.DECIMAL64);
    }
}
