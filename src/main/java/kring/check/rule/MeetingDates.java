package kring.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

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
}
