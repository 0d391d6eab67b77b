package kring.check.rule;

import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Quarter;

/** Nothing is to be carried out or was settled before it was decided, and what is open is not settled. */
final class MeetingDecisions implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.quarters().forEach((quarter, record) -> {
            Meeting meeting = record.meeting();
            if (meeting != null) {
                meeting.decisions().forEach(decision -> decision(quarter, meeting, decision, findings));
            }
        });
    }

    private static void decision(Quarter quarter, Meeting meeting, Decision decision, Findings findings) {
        String file = FileNames.meeting(quarter);
        Supplier<Place> due = findings.value(file, "decisions", decision.id(), "due");
        findings.order(meeting.date(), "meeting", decision.due(), "due", due);
        Quarter settled = decision.settled();
        if (settled != null) {
            Supplier<Place> place = findings.value(file, "decisions", decision.id(), "settled");
            if (decision.isOpen()) {
                findings.add(Code.SETTLED_BUT_OPEN, place, decision.id(), settled.code());
            }
            if (settled.compareTo(quarter) < 0) {
                findings.add(Code.DATES_REVERSED, place, "settled", settled.code(), "meeting", quarter.code());
            }
        }
    }
}
