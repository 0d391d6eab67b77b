package kring.history;

import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;

/** What a member asked and has not said to have received (METHOD c, Asks). */
public final class OpenAsks {
    /** An ask, and the quarter in which it was last asked. */
    public record Asked(Checkin.Ask ask, Quarter quarter) {}

    private OpenAsks() {}

    /** The open asks at the end of a quarter by id, older ones included. */
    public static SortedMap<String, Asked> of(CircleState state, String member, Quarter quarter) {
        SortedMap<String, Asked> open = new TreeMap<>();
        for (Quarter when : state.quartersUpTo(quarter)) {
            state.checkin(when, member).ifPresent(checkin -> {
                checkin.asks().forEach(ask -> open.put(ask.id(), new Asked(ask, when)));
                checkin.received().forEach(receipt -> open.remove(receipt.ask()));
            });
        }
        return open;
    }
}
