package kring.check.rule;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import kring.check.Code;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/** What a check-in answers was promised or asked before: a promise in an earlier quarter, an ask at the latest in this one. */
final class KnownAnswers implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members().keySet().forEach(member -> new Memory(member, findings).look(snapshot.quarters()));
    }

    /** What one member promised and asked, going through the quarters. */
    private static final class Memory {
        private final String member;
        private final Findings findings;
        private final Set<String> promises = new TreeSet<>();
        private final Set<String> asks = new TreeSet<>();
        /** A file that could not be read may have promised and asked anything. */
        private boolean gap;

        Memory(String member, Findings findings) {
            this.member = member;
            this.findings = findings;
        }

        void look(SortedMap<Quarter, QuarterRecord> quarters) {
            quarters.forEach((quarter, record) -> {
                Checkin checkin = record.checkins().get(member);
                String file = FileNames.checkin(quarter, member);
                gap |= checkin == null && findings.has(file)
                        || record.baseline() == null && findings.has(FileNames.baseline(quarter));
                if (checkin != null) {
                    checkin.asks().forEach(ask -> asks.add(ask.id()));
                    if (!gap) {
                        answers(checkin, file);
                    }
                    checkin.promises().stream().map(Promise::id).forEach(promises::add);
                }
                Agreements.of(record, member)
                        .ifPresent(agreed -> agreed.promises().forEach(promise -> promises.add(promise.id())));
            });
        }

        private void answers(Checkin checkin, String file) {
            checkin.promised()
                    .keySet()
                    .forEach(id -> findings.unlessKnown(
                            Code.UNKNOWN_PROMISE, id, promises, findings.key(file, "promised", id), member));
            checkin.received()
                    .forEach(receipt -> findings.unlessKnown(
                            Code.UNKNOWN_ASK,
                            receipt.ask(),
                            asks,
                            findings.value(file, "received", receipt.ask(), "ask"),
                            member));
        }
    }
}
