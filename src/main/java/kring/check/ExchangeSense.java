package kring.check;

import java.util.HashMap;
import java.util.Map;
import kring.model.Exchange;
import kring.model.Exchange.Status;
import kring.model.Kebab;
import kring.model.Quarter;
import kring.model.Snapshot;

/** An exchange goes from one member to another, and forward only (METHOD b). */
final class ExchangeSense implements Rule {
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
            Where place = findings.value(FileNames.exchanges(quarter), exchange.id(), "to");
            findings.add(Code.EXCHANGE_WITH_ONESELF, place, exchange.id(), exchange.from());
        }
    }

    private static void backwards(Exchange exchange, Status before, Quarter quarter, Findings findings) {
        Status now = exchange.status();
        boolean ended = before == Status.CONFIRMED || before == Status.DECLINED;
        if (before != null && before != now && (ended || now.compareTo(before) < 0)) {
            Where place = findings.value(FileNames.exchanges(quarter), exchange.id(), "status");
            findings.add(Code.EXCHANGE_BACKWARDS, place, exchange.id(), Kebab.of(before), Kebab.of(now));
        }
    }
}
