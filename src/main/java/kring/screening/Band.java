package kring.screening;

import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Fraction;

/** How far a mean falls short of the target (METHOD a). */
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
