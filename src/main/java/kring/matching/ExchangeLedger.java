package kring.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.Exchange.Status;
import kring.model.value.Quarter;

/** The exchanges of a circle as they stand: of each, its last record (DESIGN, exchanges.yaml). */
final class ExchangeLedger {
    private static final Set<Status> ENDED = EnumSet.of(Status.CONFIRMED, Status.DECLINED);

    private final List<Entry> entries;
    private final Map<Pair, List<Entry>> pairs = new HashMap<>();

    /** An exchange, and the quarter in which its last record stands. */
    record Entry(Exchange exchange, Quarter quarter) {
        boolean isRunning() {
            return ExchangeLedger.isRunning(exchange);
        }
    }

    private record Pair(String giver, String receiver) {}

    ExchangeLedger(Snapshot snapshot) {
        SortedMap<String, Entry> last = new TreeMap<>();
        snapshot.quarters()
                .forEach((quarter, record) ->
                        record.exchanges().forEach(exchange -> last.put(exchange.id(), new Entry(exchange, quarter))));
        this.entries = new ArrayList<>(last.values());
        for (Entry entry : entries) {
            pairs.computeIfAbsent(
                            new Pair(entry.exchange().from(), entry.exchange().to()), unknown -> new ArrayList<>())
                    .add(entry);
        }
    }

    static boolean isRunning(Exchange exchange) {
        return !ENDED.contains(exchange.status());
    }

    /** All of them, by id. */
    List<Entry> entries() {
        return entries;
    }

    /** Those neither confirmed nor declined, by id. */
    Stream<Exchange> running() {
        return entries.stream().filter(Entry::isRunning).map(Entry::exchange);
    }

    /** Those of the pair for that get or, naming none, for that bring; by id. */
    Stream<Entry> about(Candidate candidate) {
        Pair pair = new Pair(candidate.giver().id(), candidate.sought().member().id());
        return pairs.getOrDefault(pair, List.of()).stream().filter(entry -> isAbout(entry.exchange(), candidate));
    }

    private static boolean isAbout(Exchange exchange, Candidate candidate) {
        return exchange.get() == null
                ? exchange.bring() != null && exchange.bring().equals(candidate.bringId())
                : exchange.get().equals(candidate.sought().get().id());
    }

    /** Whether the pair has one running about it; so it is not proposed again. */
    boolean has(Candidate candidate) {
        return about(candidate).anyMatch(Entry::isRunning);
    }
}
