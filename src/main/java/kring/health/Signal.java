package kring.health;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kring.model.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * One signal as an audience may see it (METHOD, Signals).
 *
 * @param value what it is now; null where that is unknown
 * @param trend its value in each of the last held quarters, oldest first, null where unknown; empty where it has none
 * @param n what a share rests on, else how many members are active
 * @param subjects whom or what it concerns
 * @param advice the one step to take
 */
public record Signal(
        Id id,
        State state,
        @Nullable BigDecimal value,
        List<BigDecimal> trend,
        int n,
        List<SignalSubject> subjects,
        SignalAdvice advice) {
    /** The signals, in METHOD's order. */
    public enum Id {
        PROMISES_KEPT(Unit.SHARE, Limit.BELOW, Threshold.KEPT_WATCH, Threshold.KEPT_ALARM),
        ATTENDANCE(Unit.SHARE, Limit.BELOW, Threshold.ATTENDANCE_WATCH, null),
        SILENT(Unit.COUNT, Limit.FROM, Threshold.SILENT_WATCH, null),
        SLIPPED(Unit.COUNT, Limit.FROM, Threshold.SLIPPED_WATCH, null),
        UNMOVED(Unit.SHARE, Limit.FROM, Threshold.UNMOVED_WATCH, null),
        NO_RESULTS(Unit.QUARTERS, Limit.FROM, Threshold.NO_RESULTS_WATCH, Threshold.NO_RESULTS_ALARM),
        RHYTHM(Unit.QUARTERS, Limit.FROM, Threshold.RHYTHM_WATCH, Threshold.RHYTHM_ALARM),
        CONCENTRATION(Unit.SHARE, Limit.ABOVE, Threshold.CONCENTRATION_WATCH, null),
        VENTURES(Unit.COUNT, Limit.FROM, Threshold.VENTURES_WATCH, null),
        FACILITATOR(Unit.COUNT, Limit.FROM, Threshold.FACILITATOR_WATCH, Threshold.FACILITATOR_ALARM),
        NEWCOMERS(Unit.SHARE, Limit.ABOVE, Threshold.NEWCOMERS_WATCH, null),
        RESCORING(Unit.COUNT, Limit.FROM, Threshold.RESCORING_WATCH, null);

        private final Unit unit;
        private final Limit limit;
        private final Threshold watch;
        private final @Nullable Threshold alarm;

        Id(Unit unit, Limit limit, Threshold watch, @Nullable Threshold alarm) {
            this.unit = unit;
            this.limit = limit;
            this.watch = watch;
            this.alarm = alarm;
        }

        /** What its value is in. */
        public Unit unit() {
            return unit;
        }

        /** On which side of a bound it fires. */
        public Limit limit() {
            return limit;
        }

        /** The bound from where it is to be watched. */
        public Threshold watch() {
            return watch;
        }

        /** The bound from where it raises the alarm; null where it never does. */
        public @Nullable Threshold alarm() {
            return alarm;
        }
    }

    /** What a value is in. */
    public enum Unit {
        SHARE,
        COUNT,
        QUARTERS
    }

    /** On which side of its bound a signal fires; METHOD's table says {@code <}, {@code ≥} and {@code >}. */
    public enum Limit {
        BELOW,
        FROM,
        ABOVE;

        boolean fires(Measurement measurement, BigDecimal bound) {
            return switch (this) {
                case BELOW -> measurement.isBelow(bound);
                case FROM -> measurement.isAtLeast(bound);
                case ABOVE -> measurement.isAbove(bound);
            };
        }
    }

    /** How a signal stands; few: a share of too few to say; unknown: without a value. Neither of the two is good news. */
    public enum State {
        OK,
        WATCH,
        ALARM,
        FEW,
        UNKNOWN
    }

    public Signal {
        trend = Collections.unmodifiableList(new ArrayList<>(trend));
        subjects = List.copyOf(subjects);
    }
}
