package kring.check.rule;

import kring.check.Code;
import kring.check.FileNames;
import kring.check.Place;
import kring.model.Snapshot;
import kring.model.quarter.Baseline;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/** Whoever a quarter's files name has a member's file; a check-in of anybody else is a stranger's. */
final class KnownInQuarters implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        KnownIds members = new KnownIds(snapshot.members().keySet(), findings);
        snapshot.quarters().forEach((quarter, record) -> quarter(quarter, record, members));
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
}
