package kring.check.rule;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.business.Cooperative;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** Whoever any file names has a member's file; a check-in of anybody else is a stranger's. */
final class KnownMembers implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        KnownIds members = new KnownIds(snapshot.members().keySet(), findings);
        if (snapshot.circle() != null) {
            snapshot.circle()
                    .charter()
                    .signed()
                    .forEach(id -> members.expect(id, findings.value(FileNames.CIRCLE, "charter", "signed", id)));
        }
        snapshot.screenings().keySet().forEach(id -> members.expect(id, () -> Place.whole(FileNames.screening(id))));
        snapshot.quarters().forEach((quarter, record) -> quarter(quarter, record, members));
        snapshot.ventures().forEach((id, venture) -> venture(FileNames.venture(id), venture, members));
    }

    private static void venture(String file, Venture venture, KnownIds members) {
        Findings findings = members.findings();
        members.expect(venture.lead(), findings.value(file, "lead"));
        venture.members().keySet().forEach(id -> members.expect(id, findings.key(file, "members", id)));
        if (venture.cooperative() != null) {
            Cooperative terms = venture.cooperative();
            Map.of("stakes", terms.stakes(), "use", terms.use(), "guarantees", terms.guarantees())
                    .forEach((key, amounts) -> amounts.keySet()
                            .forEach(id -> members.expect(id, findings.key(file, "cooperative", key, id))));
        }
    }

    private static void quarter(Quarter quarter, QuarterRecord record, KnownIds members) {
        if (record.meeting() != null) {
            meeting(FileNames.meeting(quarter), record.meeting(), members);
        }
        record.checkins().forEach((id, checkin) -> checkin(FileNames.checkin(quarter, id), id, checkin, members));
        record.exchanges().forEach(exchange -> exchange(FileNames.exchanges(quarter), exchange, members));
        if (record.baseline() != null) {
            baseline(FileNames.baseline(quarter), record.baseline(), members);
        }
    }

    private static void meeting(String file, Meeting meeting, KnownIds members) {
        Findings at = members.findings();
        meeting.attendance().keySet().forEach(id -> members.expect(id, at.key(file, "attendance", id)));
        meeting.order().forEach(id -> members.expect(id, at.value(file, "order", id)));
        meeting.deepdives()
                .forEach(dive -> members.expect(dive.member(), at.value(file, "deepdives", dive.member(), "member")));
        meeting.topics().forEach(topic -> members.expect(topic.by(), at.value(file, "topics", topic.id(), "by")));
        meeting.decisions()
                .forEach(decision -> decision.by()
                        .forEach(id -> members.expect(id, at.value(file, "decisions", decision.id(), "by", id))));
    }

    private static void checkin(String file, String member, Checkin checkin, KnownIds members) {
        Findings at = members.findings();
        if (!members.know(member)) {
            at.unlessKnown(Code.STRANGER, member, members.ids(), () -> Place.whole(file));
        }
        checkin.asks().forEach(ask -> members.expect(ask.to(), at.value(file, "asks", ask.id(), "to")));
        checkin.received()
                .forEach(receipt -> members.expect(receipt.from(), at.value(file, "received", receipt.ask(), "from")));
    }

    private static void exchange(String file, Exchange exchange, KnownIds members) {
        Findings at = members.findings();
        members.expect(exchange.from(), at.value(file, exchange.id(), "from"));
        members.expect(exchange.to(), at.value(file, exchange.id(), "to"));
    }

    private static void baseline(String file, Baseline baseline, KnownIds members) {
        Findings at = members.findings();
        baseline.members().keySet().forEach(id -> members.expect(id, at.key(file, "members", id)));
    }

    /** The members that a circle knows, and what is found of others. */
    private record KnownIds(Set<String> ids, Findings findings) {
        /** Whether somebody is known; a member's file that could not be read makes nobody unknown. */
        boolean know(String id) {
            return ids.contains(id) || findings.has(FileNames.member(id));
        }

        /** Notes a reference to nobody. */
        void expect(@Nullable String id, Supplier<Place> place) {
            if (id != null && !know(id)) {
                findings.unlessKnown(Code.UNKNOWN_MEMBER, id, ids, place);
            }
        }
    }
}
