package kring.check.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.Exchange.Status;
import kring.model.value.Kebab;
import kring.model.value.Quarter;

/** An exchange goes from one member to another, and forward only (METHOD b). */
final class ExchangeConsistency implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        Map<String, Status> last = new HashMap<>();
        snapshot.quarters()
                .forEach((quarter, record) -> record.exchanges().forEach(exchange -> {
                    toOneself(exchange, quarter, findings);
                    if (exchange.status() != null) {
                        backwards(exchange, last.put(exchange.id(), exchange.status()), quarter, findings);
                    }
                }));
    }

    private static void toOneself(Exchange exchange, Quarter quarter, Findings findings) {
        if (exchange.from() != null && exchange.from().equals(exchange.to())) {
            Supplier<Place> place = findings.value(FileNames.exchanges(quarter), exchange.id(), "to");
            findings.add(Code.EXCHANGE_WITH_ONESELF, place, exchange.id(), exchange.from());
        }
    }

    private static void backwards(Exchange exchange, Status before, Quarter quarter, Findings findings) {
        Status now = exchange.status();
        boolean ended = before == Status.CONFIRMED || before == Status.DECLINED;
        if (before != null && before != now && (ended || now.compareTo(before) < 0)) {
            Supplier<Place> place = findings.value(FileNames.exchanges(quarter), exchange.id(), "status");
            findings.add(Code.EXCHANGE_BACKWARDS, place, exchange.id(), Kebab.of(before), Kebab.of(now));
        }
    }
}
