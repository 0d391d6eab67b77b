package kring.history;

import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;

/** How exchanges stand: of each, its last record counts (DESIGN, exchanges.yaml). */
public final class LastExchanges {
    /** An exchange, and the quarter in which its last record stands. */
    public record Recorded(Exchange exchange, Quarter quarter) {}

    private LastExchanges() {}

    /** All of them, by id. */
    public static SortedMap<String, Recorded> of(Snapshot snapshot) {
        return snapshot.quarters().isEmpty()
                ? new TreeMap<>()
                : upTo(snapshot, snapshot.quarters().lastKey());
    }

    /** Those recorded up to and including a quarter, as they stood then, by id. */
    public static SortedMap<String, Recorded> upTo(Snapshot snapshot, Quarter quarter) {
        SortedMap<String, Recorded> last = new TreeMap<>();
        snapshot.quarters()
                .headMap(quarter, true)
                .forEach((when, record) ->
                        record.exchanges().forEach(exchange -> last.put(exchange.id(), new Recorded(exchange, when))));
        return last;
    }
}
