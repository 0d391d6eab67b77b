package kring.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The thresholds of one circle: its own numbers, and for all others the defaults of METHOD.
 *
 * @param own only what the circle sets itself
 */
public record Thresholds(Map<Threshold, BigDecimal> own) {
    public Thresholds {
        var copy = new EnumMap<Threshold, BigDecimal>(Threshold.class);
        own.forEach((threshold, value) -> copy.put(threshold, Objects.requireNonNull(value, threshold.key())));
        own = Collections.unmodifiableMap(copy);
    }

    /** The thresholds of a circle that sets none itself. */
    public static Thresholds defaults() {
        return new Thresholds(Map.of());
    }

    /** The exact number, for comparisons that must not be rounded. */
    public BigDecimal get(Threshold threshold) {
        return own.getOrDefault(threshold, threshold.byDefault());
    }

    /** The number of a threshold that counts something; the schema admits only whole numbers for these. */
    public int whole(Threshold threshold) {
        return get(threshold).intValueExact();
    }
}
