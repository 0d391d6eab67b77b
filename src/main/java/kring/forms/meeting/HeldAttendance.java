package kring.forms.meeting;

import java.util.List;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.quarter.Meeting.Attendance;
import kring.model.value.Kebab;

/** Who was there: as it is told, and what goes without saying once somebody tells of it. */
record HeldAttendance(FormReading form, MeetingQuestions asked, FileChanges meeting) {
    /** The part, its field, and where it stands in the file. */
    static final String ATTENDANCE = "attendance";

    /** Puts who was there; whoever spoke was, and so were the others when only absences are told. */
    void put(List<String> spoke) {
        List<FilledRow> rows = form.known(ATTENDANCE);
        boolean told = rows.stream().anyMatch(row -> row.changed(ATTENDANCE) && !row.isEmpty(ATTENDANCE));
        boolean onlyAbsences = rows.stream().noneMatch(row -> isGiven(row, Attendance.PRESENT));
        for (FilledRow row : rows) {
            if (told && isOpen(row) && (onlyAbsences || spoke.contains(row.code()))) {
                meeting.put(List.of(ATTENDANCE, row.code()), Value.bare(Kebab.of(Attendance.PRESENT)));
            } else {
                meeting.field(row, ATTENDANCE, List.of(ATTENDANCE, row.code()));
            }
        }
    }

    /** Whether neither the form nor the circle says it; what was emptied stays empty. */
    private static boolean isOpen(FilledRow row) {
        return row.isEmpty(ATTENDANCE) && !row.changed(ATTENDANCE);
    }

    private static boolean isGiven(FilledRow row, Attendance attendance) {
        return row.isGiven(ATTENDANCE, Kebab.of(attendance));
    }

    /** Somebody who is told not to have been there did not speak, whatever was planned. */
    boolean isThere(String member) {
        return form.known(ATTENDANCE).stream()
                .filter(row -> row.code().equals(member) && !row.isEmpty(ATTENDANCE))
                .findFirst()
                .map(row -> !isGiven(row, Attendance.ABSENT) && !isGiven(row, Attendance.EXCUSED))
                .orElseGet(() -> asked.meeting().isThere(member));
    }
}
