package kring.screening;

import java.util.List;
import kring.model.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How much the active members are of one mind on a dimension (METHOD a); without a mean nothing can be said.
 *
 * @param n how many active members have a mean
 * @param spread the mean absolute deviation from the median
 */
public record Cohesion(
        String dimension,
        int n,
        @Nullable Fraction median,
        @Nullable Fraction spread,
        List<Flag> flags) {
    /** How a circle can be of more than one mind. */
    public enum Flag {
        DIVIDED,
        POLARISED
    }

    public Cohesion {
        flags = List.copyOf(flags);
    }
}
