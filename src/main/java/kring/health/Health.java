package kring.health;

import java.util.List;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How a circle does, for one audience: every signal, in METHOD's order.
 *
 * @param quarter the last one with a meeting on or before today; null when none was held yet
 */
public record Health(@Nullable Quarter quarter, List<Signal> signals) {
    public Health {
        signals = List.copyOf(signals);
    }
}
