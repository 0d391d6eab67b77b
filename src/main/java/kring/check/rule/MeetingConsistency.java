package kring.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Decision;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/**
 * Meetings follow each other as their quarters do, and are best held in their own; nothing is to be carried out or was settled
 * before it was decided, and what is open is not settled.
 */
final class MeetingConsistency implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        dates(snapshot, findings);
        snapshot.quarters().forEach((quarter, record) -> {
            Meeting meeting = record.meeting();
            if (meeting != null) {
                meeting.decisions().forEach(decision -> decision(quarter, meeting, decision, findings));
            }
        });
    }

    private static void dates(Snapshot snapshot, Findings findings) {
        Quarter before = null;
        LocalDate dateBefore = null;
        for (Map.Entry<Quarter, QuarterRecord> entry : snapshot.quarters().entrySet()) {
            Meeting meeting = entry.getValue().meeting();
            if (meeting == null || meeting.date() == null) {
                continue;
            }
            Quarter quarter = entry.getKey();
            Supplier<Place> place = findings.value(FileNames.meeting(quarter), "date");
            if (before != null && dateBefore != null && !meeting.date().isAfter(dateBefore)) {
                String[] words = {quarter.code(), meeting.date().toString(), before.code(), dateBefore.toString()};
                findings.add(Code.QUARTER_ORDER, place, words);
            } else if (!Quarter.of(meeting.date()).equals(quarter)) {
                findings.add(Code.MEETING_OUTSIDE_QUARTER, place, meeting.date().toString(), quarter.code());
            }
            before = quarter;
            dateBefore = meeting.date();
        }
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
