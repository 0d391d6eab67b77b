package kring.check;

import java.time.LocalDate;
import java.util.Map;
import kring.model.Meeting;
import kring.model.Quarter;
import kring.model.QuarterRecord;
import kring.model.Snapshot;

/** Meetings follow each other as their quarters do, and are best held in their own. */
final class MeetingDates implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        Quarter before = null;
        LocalDate dateBefore = null;
        for (Map.Entry<Quarter, QuarterRecord> entry : snapshot.quarters().entrySet()) {
            Meeting meeting = entry.getValue().meeting();
            if (meeting == null || meeting.date() == null) {
                continue;
            }
            Quarter quarter = entry.getKey();
            Where place = findings.value(FileNames.meeting(quarter), "date");
            if (dateBefore != null && !meeting.date().isAfter(dateBefore)) {
                String[] words = {quarter.code(), meeting.date().toString(), before.code(), dateBefore.toString()};
                findings.add(Code.QUARTER_ORDER, place, words);
            } else if (!Quarter.of(meeting.date()).equals(quarter)) {
                findings.add(Code.MEETING_OUTSIDE_QUARTER, place, meeting.date().toString(), quarter.code());
            }
            before = quarter;
            dateBefore = meeting.date();
            decisions(meeting, FileNames.meeting(quarter), findings);
        }
    }

    private static void decisions(Meeting meeting, String file, Findings findings) {
        meeting.decisions().forEach(decision -> {
            Where place = findings.value(file, "decisions", decision.id(), "due");
            Order.look(meeting.date(), "meeting", decision.due(), "due", place, findings);
        });
    }
}
