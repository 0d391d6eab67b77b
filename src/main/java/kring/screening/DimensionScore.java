package kring.screening;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands on one dimension (METHOD a); what cannot be said is null.
 *
 * @param scores as the raters gave them
 * @param counted as they count: a high score without support counts for less
 * @param mean of what counts
 * @param shortfall how far the mean is below the target
 * @param founders the median of the other founders' means, where enough of them have one
 * @param distance from there to the mean, below zero when it is lower
 * @param self the person's own score
 */
public record DimensionScore(
        String id,
        Map<String, Integer> scores,
        Map<String, BigDecimal> counted,
        @Nullable Fraction mean,
        @Nullable Fraction shortfall,
        @Nullable Band band,
        @Nullable Fraction founders,
        @Nullable Fraction distance,
        @Nullable Integer self,
        List<Flag> flags) {
    /** How far a mean falls short of the target. */
    public enum Band {
        ALIGNED,
        DISCUSS,
        GAP;

        static Band of(Fraction shortfall, Thresholds thresholds) {
            if (shortfall.isAtMost(thresholds.get(Threshold.ALIGNED))) {
                return ALIGNED;
            }
            return shortfall.isAtMost(thresholds.get(Threshold.DISCUSS)) ? DISCUSS : GAP;
        }
    }

    /** What stands out on a dimension. */
    public enum Flag {
        /** A high score without evidence that supports it counts for less. */
        UNSUPPORTED,
        /** Far from the founders, above or below them. */
        DISTANCE,
        /** The raters differ. */
        RATERS,
        /** The person differs from the raters. */
        SELF
    }

    public DimensionScore {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
        flags = List.copyOf(flags);
    }

    /** Whether any rater scored it. */
    boolean scored() {
        return !scores.isEmpty();
    }

    /** The mean of what was given, where anything was. */
    public Fraction meanGiven() {
        return Fraction.mean(scores.values().stream().map(Fraction::of).toList());
    }
}
