package kring.forms.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;

/** The day of the next meeting, in the quarter that it falls in: a new file there, or another date in one that is there. */
record NextMeeting(FormReading form, MeetingQuestions asked) {
    private static final String DATE = "date";

    void look() {
        form.known("next").stream()
                .filter(row -> row.changed(DATE) && !row.isEmpty(DATE))
                .forEach(row -> form.decoded(row, DATE).ifPresent(value -> put(row, value)));
    }

    private void put(FilledRow row, Value value) {
        Optional<LocalDate> day = day(value.text());
        if (day.isEmpty()) {
            form.refuse(row.entry(DATE), "next-day", value.text());
            return;
        }
        Quarter quarter = Quarter.of(day.get());
        if (quarter.compareTo(asked.quarter()) <= 0) {
            form.refuse(
                    row.entry(DATE),
                    "next-quarter",
                    quarter.code(),
                    asked.quarter().code());
            return;
        }
        Meeting there = asked.snapshot().record(quarter).meeting();
        if (there == null || !there.date().equals(day.get())) {
            form.in(FileNames.meeting(quarter)).put(List.of(DATE), value);
            asked.next()
                    .map(Meeting::date)
                    .filter(old -> !Quarter.of(old).equals(quarter))
                    .ifPresent(old -> stays(row, old));
        }
    }

    /** A day in another quarter takes none away: whether the meeting that was known goes on is for a person to say. */
    private void stays(FilledRow row, LocalDate day) {
        form.leave(
                row.entry(DATE),
                "next-stays",
                row.fresh().getOrDefault(DATE, row.entry(DATE)).value().shown(),
                FileNames.meeting(Quarter.of(day)));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
