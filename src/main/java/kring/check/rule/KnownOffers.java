package kring.check.rule;

import java.util.Set;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Baseline;
import kring.model.quarter.Exchange;

/** An exchange brings what its giver has or had to bring, and answers what its receiver seeks or sought. */
final class KnownOffers implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.quarters()
                .forEach((quarter, record) -> record.exchanges()
                        .forEach(exchange -> exchange(snapshot, exchange, FileNames.exchanges(quarter), findings)));
    }

    private static void exchange(Snapshot snapshot, Exchange exchange, String file, Findings findings) {
        if (exchange.from() != null && snapshot.members().containsKey(exchange.from())) {
            Set<String> brings =
                    Agreements.ids(snapshot, exchange.from(), Member::brings, Baseline.Agreed::brings, Bring::id);
            Supplier<Place> place = findings.value(file, exchange.id(), "bring");
            findings.unlessKnown(Code.UNKNOWN_BRING, exchange.bring(), brings, place, exchange.from());
        }
        if (exchange.to() != null && snapshot.members().containsKey(exchange.to())) {
            Set<String> gets = Agreements.ids(snapshot, exchange.to(), Member::gets, Baseline.Agreed::gets, Get::id);
            Supplier<Place> place = findings.value(file, exchange.id(), "get");
            findings.unlessKnown(Code.UNKNOWN_GET, exchange.get(), gets, place, exchange.to());
        }
    }
}
