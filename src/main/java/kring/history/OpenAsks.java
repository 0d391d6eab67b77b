package kring.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;

/**
 * Which asks of a member are open (METHOD c, Asks): each one stated, until that check-in or a later one says that it was
 * received. One that is stated again is open again.
 */
public final class OpenAsks {
    /** An ask, and the quarter in which it was last asked. */
    public record Asked(Checkin.Ask ask, Quarter quarter) {}

    private OpenAsks() {}

    /** Those open in that state when the given quarter's check-ins were in, in the order in which they were last asked. */
    public static List<Asked> at(CircleState state, Quarter quarter, String member) {
        Map<String, Asked> open = new LinkedHashMap<>();
        for (Quarter when : state.quartersUpTo(quarter)) {
            state.checkin(when, member).ifPresent(checkin -> {
                for (Checkin.Ask ask : checkin.asks()) {
                    open.remove(ask.id());
                    open.put(ask.id(), new Asked(ask, when));
                }
                checkin.received().forEach(receipt -> open.remove(receipt.ask()));
            });
        }
        return List.copyOf(open.values());
    }
}
