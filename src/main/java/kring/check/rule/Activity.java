package kring.check.rule;

import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/** Who checks in or is present takes part in that quarter, or the numbers leave them out. */
final class Activity implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.quarters().forEach((quarter, record) -> quarter(snapshot, quarter, record, findings));
    }

    private static void quarter(Snapshot snapshot, Quarter quarter, QuarterRecord record, Findings findings) {
        record.checkins().keySet().stream()
                .filter(id -> isInactive(snapshot, id, quarter))
                .forEach(id -> findings.add(
                        Code.NOT_ACTIVE, () -> Place.whole(FileNames.checkin(quarter, id)), id, quarter.code()));
        if (record.meeting() != null) {
            String file = FileNames.meeting(quarter);
            record.meeting().attendance().forEach((id, attendance) -> {
                if (attendance == Meeting.Attendance.PRESENT && isInactive(snapshot, id, quarter)) {
                    findings.add(Code.NOT_ACTIVE, findings.key(file, "attendance", id), id, quarter.code());
                }
            });
        }
    }

    /** Of a stranger, or of a member whose status could not be read, nothing is known. */
    private static boolean isInactive(Snapshot snapshot, String id, Quarter quarter) {
        var member = snapshot.members().get(id);
        return member != null && member.status() != null && !member.activeIn(quarter);
    }
}
