package kring.health;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a signal measures at one moment, exactly.
 *
 * @param part the count, or the part that makes a share; null when it is unknown
 * @param whole of what it is a share; null for a count
 */
record Measurement(@Nullable BigDecimal part, @Nullable Integer whole, List<SignalSubject> subjects) {
    Measurement {
        subjects = List.copyOf(subjects);
    }

    /** So many, named. */
    static Measurement count(List<SignalSubject> subjects) {
        return count(subjects.size(), subjects);
    }

    static Measurement count(int number, List<SignalSubject> subjects) {
        return new Measurement(BigDecimal.valueOf(number), null, subjects);
    }

    static Measurement unknownCount() {
        return new Measurement(null, null, List.of());
    }

    static Measurement share(BigDecimal part, int whole, List<SignalSubject> subjects) {
        return new Measurement(part, whole, subjects);
    }

    static Measurement share(int part, int whole, List<SignalSubject> subjects) {
        return share(BigDecimal.valueOf(part), whole, subjects);
    }

    /** A share that rests on nothing known. */
    static Measurement unknownShare() {
        return new Measurement(null, 0, List.of());
    }

    boolean isKnown() {
        return part != null && (whole == null || whole > 0);
    }

    /** The value unrounded, as far as a decimal number can be; null when it is unknown. */
    @Nullable
    BigDecimal value() {
        if (part == null || !isKnown()) {
            return null;
        }
        return whole == null ? part : part.divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    boolean isAtLeast(BigDecimal bound) {
        return isKnown() && compareTo(bound) >= 0;
    }

    boolean isAbove(BigDecimal bound) {
        return isKnown() && compareTo(bound) > 0;
    }

    boolean isBelow(BigDecimal bound) {
        return isKnown() && compareTo(bound) < 0;
    }

    /** Multiplied instead of divided, since a rounded share might fall on the wrong side. */
    private int compareTo(BigDecimal bound) {
        return Objects.requireNonNull(part)
                .compareTo(whole == null ? bound : bound.multiply(BigDecimal.valueOf(whole)));
    }
}
