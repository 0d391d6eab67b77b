package kring.screening;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.model.Charter.Dimension;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Weighs one person on one dimension: against its target, the founders, the raters and the person's own view (METHOD a). */
public final class Weighing {
    private final Dimension dimension;
    private final ScreeningByDimension tested;
    private final Thresholds thresholds;

    Weighing(Dimension dimension, ScreeningByDimension tested, Thresholds thresholds) {
        this.dimension = dimension;
        this.tested = tested;
        this.thresholds = thresholds;
    }

    /** The score aimed at: the dimension's own, else the circle's usual one. */
    public static BigDecimal target(Dimension dimension, Thresholds thresholds) {
        return dimension.target() == null ? thresholds.get(Threshold.TARGET) : dimension.target();
    }

    /** How the person stands; the founders' median is null where there is none. */
    DimensionScore score(@Nullable Fraction founders) {
        String id = dimension.id();
        Fraction mean = tested.mean(id).orElse(null);
        Fraction shortfall = mean == null ? null : shortfall(mean);
        Fraction distance = mean == null || founders == null ? null : mean.minus(founders);
        return new DimensionScore(
                id,
                tested.given(id),
                tested.counted(id),
                mean,
                shortfall,
                shortfall == null ? null : DimensionScore.Band.of(shortfall, thresholds),
                founders,
                distance,
                tested.screening().self().get(id),
                flags(distance));
    }

    private Fraction shortfall(Fraction mean) {
        Fraction below = Fraction.of(target(dimension, thresholds)).minus(mean);
        return below.signum() < 0 ? Fraction.ZERO : below;
    }

    private List<DimensionScore.Flag> flags(@Nullable Fraction distance) {
        Set<DimensionScore.Flag> flags = EnumSet.noneOf(DimensionScore.Flag.class);
        if (tested.unsupported(dimension.id())) {
            flags.add(DimensionScore.Flag.UNSUPPORTED);
        }
        if (distance != null && distance.abs().isAtLeast(thresholds.get(Threshold.DISTANCE))) {
            flags.add(DimensionScore.Flag.DISTANCE);
        }
        if (ratersDiffer()) {
            flags.add(DimensionScore.Flag.RATERS);
        }
        if (selfDiffers()) {
            flags.add(DimensionScore.Flag.SELF);
        }
        return List.copyOf(flags);
    }

    private boolean ratersDiffer() {
        Map<String, Integer> given = tested.given(dimension.id());
        return !given.isEmpty()
                && Fraction.of(Collections.max(given.values()) - Collections.min(given.values()))
                        .isAtLeast(thresholds.get(Threshold.RATERS_SPREAD));
    }

    private boolean selfDiffers() {
        Integer self = tested.screening().self().get(dimension.id());
        return self != null
                && tested.meanGiven(dimension.id())
                        .map(mean -> mean.minus(Fraction.of(self)).abs())
                        .filter(apart -> apart.isAtLeast(thresholds.get(Threshold.SELF_DIFFERENCE)))
                        .isPresent();
    }
}
