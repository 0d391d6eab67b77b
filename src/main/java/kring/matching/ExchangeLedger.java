package kring.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.history.LastExchange;
import kring.matching.Market.Offered;
import kring.matching.Market.Sought;
import kring.model.Tags;
import kring.model.quarter.Exchange;
import kring.model.quarter.Exchange.Status;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;

/**
 * The exchanges of a circle as they stand: of each, its last record (DESIGN, exchanges.yaml). One is for the get that it
 * names or, naming none, for each get that its bring matches (METHOD b).
 */
final class ExchangeLedger {
    private final KnownOffersById known;
    private final Tags tags;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byReceiver;
    private final Map<String, Set<String>> declinedBrings = new HashMap<>();

    /** An exchange, and the quarter in which its last record stands. */
    record Entry(Exchange exchange, Quarter quarter) {
        boolean isRunning() {
            return exchange.isRunning();
        }

        private boolean isDeclined() {
            return exchange.status() == Status.DECLINED;
        }
    }

    ExchangeLedger(KnownOffersById known, Tags tags) {
        this.known = known;
        this.tags = tags;
        this.entries = LastExchange.all(known.snapshot()).values().stream()
                .map(last -> new Entry(last.exchange(), last.quarter()))
                .toList();
        this.byReceiver = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.exchange().to()));
        entries.stream()
                .filter(Entry::isDeclined)
                .map(Entry::exchange)
                .forEach(exchange -> declinedBrings
                        .computeIfAbsent(exchange.from(), unknown -> new HashSet<>())
                        .add(exchange.bring()));
    }

    /** All of them, by id. */
    List<Entry> entries() {
        return entries;
    }

    /** Those neither confirmed nor declined, by id. */
    Stream<Exchange> running() {
        return entries.stream().filter(Entry::isRunning).map(Entry::exchange);
    }

    /** Those that are for a get, by id. */
    private Stream<Entry> about(Sought sought) {
        return byReceiver.getOrDefault(sought.member().id(), List.of()).stream()
                .filter(entry -> isAbout(entry.exchange(), sought));
    }

    private boolean isAbout(Exchange exchange, Sought sought) {
        if (exchange.get() != null) {
            return exchange.get().equals(sought.get().id());
        }
        return exchange.bring() != null
                && known.bring(exchange.from(), exchange.bring()).stream()
                        .flatMap(bring -> tags.of(bring.tags()).stream())
                        .anyMatch(sought.tags()::contains);
    }

    /** Those of a pair that are for a get, by id. */
    Stream<Entry> about(String giver, Sought sought) {
        return about(sought).filter(entry -> entry.exchange().from().equals(giver));
    }

    /** Whether the pair has one running for the get; so it is not proposed again. */
    boolean isRunning(String giver, Sought sought) {
        return about(giver, sought).anyMatch(Entry::isRunning);
    }

    /** Whether anybody has one running for the get. */
    boolean isRunning(Sought sought) {
        return about(sought).anyMatch(Entry::isRunning);
    }

    /** Those confirmed that name a get: they answer it. By id. */
    Stream<Entry> answers(Sought sought) {
        return about(sought)
                .filter(entry -> entry.exchange().status() == Status.CONFIRMED
                        && entry.exchange().get() != null);
    }

    /** Whether one for the get that names it was declined: that giver is no candidate for it any more. */
    boolean isDeclined(String giver, Sought sought) {
        return about(giver, sought)
                .anyMatch(entry -> entry.isDeclined() && entry.exchange().get() != null);
    }

    /** Whether one of the bring that names no get was declined: that bring is not proposed to the receiver any more. */
    boolean isDeclined(Offered offered, String receiver) {
        return isDeclined(offered)
                && byReceiver.getOrDefault(receiver, List.of()).stream()
                        .filter(Entry::isDeclined)
                        .map(Entry::exchange)
                        .filter(exchange -> exchange.get() == null)
                        .filter(exchange ->
                                exchange.from().equals(offered.member().id()))
                        .anyMatch(exchange -> offered.bring().id().equals(exchange.bring()));
    }

    /** Whether anybody declined the bring. */
    boolean isDeclined(Offered offered) {
        return declinedBrings
                .getOrDefault(offered.member().id(), Set.of())
                .contains(offered.bring().id());
    }
}
