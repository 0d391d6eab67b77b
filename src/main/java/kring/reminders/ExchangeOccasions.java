package kring.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.person.Bring;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;

/** Exchanges agreed some months ago and not delivered since (METHOD, Reminders). */
final class ExchangeOccasions {
    private final Snapshot snapshot;

    ExchangeOccasions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    private record Standing(Exchange exchange, LocalDate agreed) {}

    Stream<Occasion> all() {
        SortedMap<String, Standing> last = new TreeMap<>();
        snapshot.quarters()
                .forEach((quarter, record) -> record.exchanges()
                        .forEach(exchange ->
                                last.merge(exchange.id(), standing(exchange, quarter), ExchangeOccasions::followed)));
        return last.values().stream()
                .filter(standing -> standing.exchange().status() == Exchange.Status.AGREED)
                .map(this::occasion);
    }

    /** A record without a date was written down in its quarter: by its last day it was agreed. */
    private static Standing standing(Exchange exchange, Quarter quarter) {
        return new Standing(exchange, exchange.date() == null ? quarter.lastDay() : exchange.date());
    }

    /** The last record counts; said again without a new date, it was agreed when it was first agreed. */
    private static Standing followed(Standing before, Standing after) {
        boolean sayAgain = after.exchange().date() == null
                && before.exchange().status() == after.exchange().status();
        return sayAgain ? new Standing(after.exchange(), before.agreed()) : after;
    }

    private Occasion occasion(Standing standing) {
        Exchange exchange = standing.exchange();
        int months = snapshot.circle().thresholds().whole(Threshold.EXCHANGE_MONTHS);
        return Occasion.on(
                standing.agreed().plusMonths(months),
                ReminderKind.EXCHANGE,
                List.of(exchange.id()),
                exchange.from(),
                new OccasionDetails(given(exchange), exchange.to(), standing.agreed()));
    }

    /** What is given, in the giver's own words; what the other wanted it for may be private, so it is not told. */
    private String given(Exchange exchange) {
        return Stream.ofNullable(snapshot.members().get(exchange.from()))
                .flatMap(giver -> giver.brings().stream())
                .filter(bring -> bring.id().equals(exchange.bring()))
                .map(Bring::text)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(exchange.id());
    }
}
