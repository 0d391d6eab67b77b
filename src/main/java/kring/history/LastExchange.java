package kring.history;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;

/** An exchange as its last record has it, and the quarter in which that stands (METHOD b). */
public record LastExchange(Exchange exchange, Quarter quarter) {
    /** Each exchange of which anything is written down, by id. */
    public static SortedMap<String, LastExchange> all(Snapshot snapshot) {
        return snapshot.quarters().isEmpty()
                ? Collections.emptySortedMap()
                : upTo(snapshot, snapshot.quarters().lastKey());
    }

    /** Each as it stood at the end of a quarter, by id. */
    public static SortedMap<String, LastExchange> upTo(Snapshot snapshot, Quarter last) {
        SortedMap<String, LastExchange> exchanges = new TreeMap<>();
        snapshot.quarters()
                .headMap(last, true)
                .forEach((quarter, record) -> record.exchanges()
                        .forEach(exchange -> exchanges.put(exchange.id(), new LastExchange(exchange, quarter))));
        return exchanges;
    }
}
