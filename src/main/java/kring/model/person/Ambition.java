package kring.model.person;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/** What a member wants to reach. The parent is the id of the three-year ambition that it serves. */
public record Ambition(
        String id,
        Agenda agenda,
        Horizon horizon,
        String text,
        Measure measure,
        @Nullable LocalDate due,
        @Nullable String lead,
        @Nullable String why,
        @Nullable String parent,
        List<String> tags,
        @Nullable Visibility visibility) {
    /** On whose behalf: the person's own, or the business's. */
    public enum Agenda {
        BUSINESS,
        PERSONAL
    }

    /** Within which time; nothing smaller than a year is an ambition. */
    public enum Horizon {
        YEAR,
        THREE_YEARS
    }

    /** What is counted: in which unit, from where, to where; each may be null. */
    public record Measure(
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target) {
        /** Counts nothing. */
        public static final Measure NONE = new Measure(null, null, null);

        /** Where the target lies from the baseline: 1 above, -1 below, 0 equal or unknown. */
        public int direction() {
            return baseline == null || target == null ? 0 : target.compareTo(baseline);
        }

        /** How far along a value is from the baseline, 0, to the target, 1; null where that is unknown. */
        public @Nullable BigDecimal way(@Nullable BigDecimal value) {
            return value == null || baseline == null || target == null || direction() == 0
                    ? null
                    : value.subtract(baseline).divide(target.subtract(baseline), MathContext.DECIMAL64);
        }
    }

    public Ambition {
        tags = List.copyOf(tags);
    }

    /** Who may see it and what belongs to it: as stated, else by its agenda (METHOD, Trust). */
    public Visibility seenBy() {
        if (visibility != null) {
            return visibility;
        }
        return agenda == Agenda.BUSINESS ? Visibility.CIRCLE : Visibility.PRIVATE;
    }
}
