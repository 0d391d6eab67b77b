package kring.history;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.AmbitionEntry.Status;
import kring.model.quarter.Checkin;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How an ambition stands: what the check-ins said of it last, carried forward (METHOD c).
 *
 * @param status the last given; an entry without one makes it active
 * @param value the last given, before that the measure's baseline; null when neither is there
 * @param confidence the last given, or null
 * @param reason of the entry that gave the status, or null
 * @param by of the entry that gave the status, or null
 */
public record Standing(
        Status status,
        @Nullable BigDecimal value,
        @Nullable Integer confidence,
        @Nullable String reason,
        @Nullable String by) {
    private static final Standing UNSAID = new Standing(Status.ACTIVE, null, null, null, null);

    /** How an ambition of a member stands in a state. */
    public static Standing in(CircleState state, String member, String id) {
        return at(state, state.quarter(), member, id);
    }

    /** How it stood in that state when the given quarter's check-ins were in; looked for from there back. */
    public static Standing at(CircleState state, Quarter quarter, String member, String id) {
        Standing standing = null;
        for (QuarterRecord record : state.recordsBackFrom(quarter)) {
            Checkin checkin = record.checkins().get(member);
            AmbitionEntry entry = checkin == null ? null : checkin.ambitions().get(id);
            if (entry != null && entry.hasWord()) {
                standing = standing == null ? of(entry) : standing.orElse(entry);
                if (standing.isFull()) {
                    return standing;
                }
            }
        }
        Standing said = standing == null ? UNSAID : standing;
        return said.value != null ? said : said.from(baseline(state, member, id));
    }

    /** The ambitions of a member that a quarter's check-in says are achieved; one that was so before is said again. */
    public static Stream<String> achieved(CircleState state, Quarter quarter, String member) {
        return state.checkin(quarter, member).stream()
                .flatMap(checkin -> checkin.ambitions().entrySet().stream())
                .filter(entry -> entry.getValue().status() == Status.ACHIEVED)
                .map(Map.Entry::getKey)
                .filter(id -> at(state, quarter.previous(), member, id).status() != Status.ACHIEVED);
    }

    /** Whether it is still to be reached. */
    public boolean isOpen() {
        return status == Status.ACTIVE;
    }

    private static Standing of(AmbitionEntry entry) {
        return new Standing(
                entry.status() == null ? Status.ACTIVE : entry.status(),
                entry.value(),
                entry.confidence(),
                entry.reason(),
                entry.by());
    }

    /** Nothing earlier could add to it. */
    private boolean isFull() {
        return value != null && confidence != null;
    }

    /** With what an earlier entry gave and none since. */
    private Standing orElse(AmbitionEntry earlier) {
        return new Standing(
                status,
                value == null ? earlier.value() : value,
                confidence == null ? earlier.confidence() : confidence,
                reason,
                by);
    }

    private Standing from(@Nullable BigDecimal start) {
        return new Standing(status, start, confidence, reason, by);
    }

    private static @Nullable BigDecimal baseline(CircleState state, String member, String id) {
        return state.ambition(member, id)
                .map(ambition -> ambition.measure().baseline())
                .orElse(null);
    }
}
