package kring.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kring.matching.Matching.Balance;
import kring.matching.Matching.Flag;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.person.Member;
import kring.model.quarter.Exchange;
import kring.model.quarter.Exchange.Status;
import kring.model.value.Quarter;

/** What each member gave and received lately, and what in it is worth a talk (METHOD b, Balance). No league table. */
final class Balances {
    private static final Set<Status> DONE = EnumSet.of(Status.DELIVERED, Status.CONFIRMED);

    private final Market market;
    private final Thresholds thresholds;
    private final List<ExchangeLedger.Entry> done;
    private final List<Exchange> counted;

    Balances(Market market, ExchangeLedger ledger) {
        this.market = market;
        this.thresholds = market.snapshot().circle().thresholds();
        this.done = ledger.entries().stream()
                .filter(entry -> DONE.contains(entry.exchange().status()))
                .toList();
        this.counted = within(thresholds.whole(Threshold.BALANCE_QUARTERS));
    }

    /** Of the active members, by id. */
    List<Balance> all() {
        return market.members().stream().map(this::of).toList();
    }

    private Balance of(Member member) {
        int given = count(exchange -> exchange.from().equals(member.id()));
        int received = count(exchange -> exchange.to().equals(member.id()));
        List<Flag> flags = new ArrayList<>();
        if (outweighs(given, received)) {
            flags.add(Flag.OVERGIVER);
        }
        if (outweighs(received, given)) {
            flags.add(Flag.TAKER);
        }
        if (isIsolated(member)) {
            flags.add(Flag.ISOLATED);
        }
        if (member.gets().isEmpty()) {
            flags.add(Flag.NON_ASKER);
        }
        if (isOfOnePair(member.id())) {
            flags.add(Flag.PAIR);
        }
        return new Balance(member.id(), given, received, flags);
    }

    private int count(Predicate<Exchange> which) {
        return (int) counted.stream().filter(which).count();
    }

    private boolean outweighs(int much, int little) {
        BigDecimal least = thresholds.get(Threshold.OVERGIVER_LEAST);
        BigDecimal bound = thresholds.get(Threshold.OVERGIVER_RATIO).multiply(BigDecimal.valueOf(little));
        return BigDecimal.valueOf(much).compareTo(least) >= 0
                && BigDecimal.valueOf(much).compareTo(bound) >= 0;
    }

    /** A member in each of the last quarters, who neither gave nor received in them. */
    private boolean isIsolated(Member member) {
        int quarters = thresholds.whole(Threshold.ISOLATED_QUARTERS);
        return lastQuarters(quarters).allMatch(member::activeIn)
                && within(quarters).stream().noneMatch(exchange -> exchange.concerns(member.id()));
    }

    /** Whether one other person shares more than that part of all exchanges with this member. */
    private boolean isOfOnePair(String member) {
        BigDecimal bound = thresholds.get(Threshold.PAIR_SHARE).multiply(BigDecimal.valueOf(counted.size()));
        return counted.size() >= thresholds.whole(Threshold.PAIR_LEAST)
                && market.snapshot().members().keySet().stream()
                        .filter(other -> !other.equals(member))
                        .map(other -> count(exchange -> exchange.concerns(member) && exchange.concerns(other)))
                        .anyMatch(shared -> BigDecimal.valueOf(shared).compareTo(bound) > 0);
    }

    private List<Exchange> within(int quarters) {
        List<Quarter> window = lastQuarters(quarters).toList();
        return done.stream()
                .filter(entry -> window.contains(entry.quarter()))
                .map(ExchangeLedger.Entry::exchange)
                .toList();
    }

    /** Calendar quarters up to the current one, the current one first. */
    private Stream<Quarter> lastQuarters(int quarters) {
        return Stream.iterate(market.quarter(), Quarter::previous).limit(quarters);
    }
}
