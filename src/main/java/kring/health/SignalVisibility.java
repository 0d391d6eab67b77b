package kring.health;

import java.math.BigDecimal;
import kring.health.Signal.Id;
import kring.health.Signal.Unit;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.Thresholds;
import org.jspecify.annotations.Nullable;

/** What of a signal its audience may see: no subject that is not theirs, and for the network no small count (METHOD, Trust). */
record SignalVisibility(Audience audience, Thresholds thresholds) {
    /** The signal reduced to that. */
    Signal reduce(Signals.Result result) {
        Id id = result.id();
        return new Signal(
                id,
                result.state(),
                value(id, result.now()),
                result.trend().stream()
                        .map(measurement -> value(id, measurement))
                        .toList(),
                isSmall(BigDecimal.valueOf(result.n())) ? null : result.n(),
                result.now().subjects().stream()
                        .filter(subject -> subject.isVisibleTo(audience))
                        .toList(),
                SignalAdvice.on(id, result.state(), result.now().subjects()));
    }

    /** The value; what is made of a small number gives that number away, but quarters are no people. */
    private @Nullable BigDecimal value(Id id, Measurement measurement) {
        boolean small = id.unit() != Unit.QUARTERS
                && measurement.isKnown()
                && (measurement.part() != null && isSmall(measurement.part())
                        || measurement.whole() != null && isSmall(BigDecimal.valueOf(measurement.whole())));
        return small ? null : measurement.value();
    }

    private boolean isSmall(BigDecimal number) {
        return audience.kind() == Audience.Kind.NETWORK
                && number.compareTo(thresholds.get(Threshold.SUPPRESS_BELOW)) < 0;
    }
}
