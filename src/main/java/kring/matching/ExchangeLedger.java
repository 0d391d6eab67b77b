package kring.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.Exchange.Status;
import kring.model.value.Quarter;

/** The exchanges of a circle as they stand: of each, its last record (DESIGN, exchanges.yaml). */
public final class ExchangeLedger {
    private static final Set<Status> ENDED = EnumSet.of(Status.CONFIRMED, Status.DECLINED);

    private final List<Entry> entries;
    private final Set<Answer> answers;
    private final Set<Answer> passing;

    /** An exchange, and the quarter in which its last record stands. */
    public record Entry(Exchange exchange, Quarter quarter) {
        public boolean isRunning() {
            return !ENDED.contains(exchange.status());
        }
    }

    /** Somebody gives somebody one thing: a get answered, or a bring passed on. */
    private record Answer(String giver, String receiver, String what) {}

    public ExchangeLedger(Snapshot snapshot) {
        SortedMap<String, Entry> last = new TreeMap<>();
        snapshot.quarters()
                .forEach((quarter, record) ->
                        record.exchanges().forEach(exchange -> last.put(exchange.id(), new Entry(exchange, quarter))));
        this.entries = new ArrayList<>(last.values());
        this.answers = running()
                .filter(exchange -> exchange.get() != null)
                .map(exchange -> new Answer(exchange.from(), exchange.to(), exchange.get()))
                .collect(Collectors.toSet());
        this.passing = running()
                .filter(exchange -> exchange.get() == null && exchange.bring() != null)
                .map(exchange -> new Answer(exchange.from(), exchange.to(), exchange.bring()))
                .collect(Collectors.toSet());
    }

    /** All of them, by id. */
    public List<Entry> entries() {
        return entries;
    }

    /** Those neither confirmed nor declined, by id. */
    public Stream<Exchange> running() {
        return entries.stream().filter(Entry::isRunning).map(Entry::exchange);
    }

    /** Whether the pair has one running for that get or, naming none, for that bring; so it is not proposed again. */
    boolean has(Candidate candidate) {
        String giver = candidate.giver().id();
        String receiver = candidate.sought().member().id();
        return answers.contains(
                        new Answer(giver, receiver, candidate.sought().get().id()))
                || candidate.bring() != null && passing.contains(new Answer(giver, receiver, candidate.bringId()));
    }
}
