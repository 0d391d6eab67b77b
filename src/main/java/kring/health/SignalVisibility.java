package kring.health;

import java.math.BigDecimal;
import java.util.List;
import kring.health.Signal.Id;
import kring.health.Signal.Unit;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.Thresholds;

/** What of a signal its audience may see: no subject that is not theirs, and for the network no small count (METHOD, Trust). */
record SignalVisibility(Audience audience, Thresholds thresholds) {
    List<String> subjects(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.visibleTo(audience))
                .map(Subject::code)
                .toList();
    }

    /** The value; what is made of a small number gives that number away, but quarters are no people. */
    BigDecimal value(Id id, Measurement reading) {
        boolean small = id.unit() != Unit.QUARTERS
                && reading.isKnown()
                && (isSmall(reading.part()) || reading.whole() != null && number(reading.whole()) == null);
        return small ? null : reading.value();
    }

    /** A number of people or things. */
    Integer number(int number) {
        return isSmall(BigDecimal.valueOf(number)) ? null : number;
    }

    private boolean isSmall(BigDecimal number) {
        return audience.kind() == Audience.Kind.NETWORK
                && number.compareTo(thresholds.get(Threshold.SUPPRESS_BELOW)) < 0;
    }
}
