package kring.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.quarter.Meeting.Decision;
import kring.model.quarter.Meeting.Decision.Status;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A decision, and the meeting that made it (METHOD, The evening after). One that was done or dropped was so from the quarter
 * on that it says, else from its own: before that it was open.
 */
public record DecisionMade(Quarter quarter, Decision decision) {
    /** Those of all meetings, the oldest first. */
    public static Stream<DecisionMade> all(Snapshot snapshot) {
        return snapshot.quarters().keySet().stream().flatMap(quarter -> in(snapshot, quarter).stream());
    }

    /** Those of one meeting, in the order of its file. */
    public static List<DecisionMade> in(Snapshot snapshot, Quarter quarter) {
        return Stream.of(snapshot.record(quarter))
                .map(QuarterRecord::meeting)
                .filter(Objects::nonNull)
                .flatMap(meeting -> meeting.decisions().stream())
                .map(decision -> new DecisionMade(quarter, decision))
                .toList();
    }

    /** What had become of it by the end of a quarter. */
    public Status statusIn(Quarter when) {
        Quarter settled = settled();
        return settled == null || settled.compareTo(when) > 0 ? Status.OPEN : decision.status();
    }

    /** The quarter in which it was done or dropped; null while it is open. */
    public @Nullable Quarter settled() {
        return decision.isOpen() ? null : Objects.requireNonNullElse(decision.settled(), quarter);
    }
}
