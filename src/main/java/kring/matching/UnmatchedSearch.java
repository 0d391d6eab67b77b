package kring.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.matching.Market.Offered;
import kring.matching.Market.Sought;
import kring.matching.Matching.Unmatched;
import kring.matching.Matching.Unsought;
import kring.model.quarter.Exchange;

/** What finds no other half: gets that nobody can answer, brings that nobody seeks (METHOD b). */
final class UnmatchedSearch {
    private final Market market;
    private final ExchangeLedger ledger;
    private final Map<String, Set<String>> seekers = new HashMap<>();

    UnmatchedSearch(Market market, ExchangeLedger ledger) {
        this.market = market;
        this.ledger = ledger;
        for (Sought sought : market.sought()) {
            sought.tags()
                    .forEach(tag -> seekers.computeIfAbsent(tag, unknown -> new HashSet<>())
                            .add(sought.member().id()));
        }
    }

    /** Of the gets without any candidate, those for which nothing runs either. */
    List<Unmatched> unmatched(List<Sought> withoutCandidate) {
        Waiting waiting = new Waiting(market);
        return withoutCandidate.stream()
                .filter(sought -> !ledger.isRunning(sought))
                .map(sought -> new Unmatched(sought.member().id(), sought.get().id(), waiting.quarters(sought)))
                .sorted(Comparator.comparing(Unmatched::member).thenComparing(Unmatched::get))
                .toList();
    }

    /** The brings that share no tag with another's get, and run in no exchange. */
    List<Unsought> unsought() {
        return market.offered().stream()
                .filter(offered -> offered.tags().stream()
                        .flatMap(tag -> seekers.getOrDefault(tag, Set.of()).stream())
                        .allMatch(offered.member().id()::equals))
                .filter(offered -> ledger.running().noneMatch(exchange -> passesOn(exchange, offered)))
                .map(offered ->
                        new Unsought(offered.member().id(), offered.bring().id()))
                .sorted(Comparator.comparing(Unsought::member).thenComparing(Unsought::bring))
                .toList();
    }

    private static boolean passesOn(Exchange exchange, Offered offered) {
        return exchange.from().equals(offered.member().id())
                && offered.bring().id().equals(exchange.bring());
    }
}
