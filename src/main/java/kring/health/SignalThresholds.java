package kring.health;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import kring.health.Signal.Id;
import kring.health.Signal.State;
import kring.health.Signal.Unit;
import kring.model.Threshold;
import kring.model.Thresholds;

/** From where a signal is to be watched, and from where it raises the alarm (METHOD, Signals). */
record SignalThresholds(Thresholds thresholds) {
    /**
     * How a signal stands.
     *
     * @param measurements up to now, the present one last
     */
    State state(Id id, List<Measurement> measurements) {
        Measurement now = measurements.get(measurements.size() - 1);
        if (!now.isKnown()) {
            return State.UNKNOWN;
        }
        if (id.unit() == Unit.SHARE && isFew(now)) {
            return State.FEW;
        }
        if (id.alarm() != null && id.limit().fires(now, thresholds.get(id.alarm()))) {
            return State.ALARM;
        }
        return inARow(id, measurements) ? State.WATCH : State.OK;
    }

    private boolean isFew(Measurement share) {
        return BigDecimal.valueOf(Objects.requireNonNull(share.whole())).compareTo(thresholds.get(Threshold.FEW)) < 0;
    }

    /** Somebody is ill once; only attendance must be low more than once. */
    private boolean inARow(Id id, List<Measurement> measurements) {
        int times = id == Id.ATTENDANCE ? thresholds.whole(Threshold.ATTENDANCE_MEETINGS) : 1;
        return measurements.size() >= times
                && measurements.subList(measurements.size() - times, measurements.size()).stream()
                        .allMatch(measurement -> id.limit().fires(measurement, thresholds.get(id.watch())));
    }
}
