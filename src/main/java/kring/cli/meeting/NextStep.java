package kring.cli.meeting;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.cli.run.OpenCircle;
import kring.model.Circle;
import kring.model.Threshold;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.reminders.ReminderSchedule;
import kring.scaffold.MeetingScaffold;

/**
 * What a facilitator does next in a circle's year.
 *
 * @param command as one types it
 */
record NextStep(Kind kind, String command) {
    private static final int MINUTES_DAYS = 7;

    /** What that is for. */
    enum Kind {
        MEMBER,
        QUARTER,
        FORM,
        CHECKIN,
        REMIND,
        AGENDA,
        INVITATION,
        PACK,
        RECORD,
        CLOSE,
        MINUTES,
        REVIEW;

        private NextStep of(String words) {
            return new NextStep(this, "kring " + words);
        }
    }

    /** The step on the day of the run: what the last meeting left to do, else what the next one asks for. */
    static NextStep of(OpenCircle circle, ReminderSchedule schedule) {
        Circle.State state = circle.snapshot().circle().state();
        if (state == Circle.State.DORMANT || state == Circle.State.CLOSED) {
            return Kind.REVIEW.of("review");
        }
        if (circle.snapshot().members().isEmpty()) {
            return Kind.MEMBER.of("new member ID");
        }
        Optional<Quarter> next = next(circle);
        return evening(circle, next)
                .orElseGet(() -> next.map(quarter -> before(circle, quarter, schedule))
                        .orElseGet(() -> begun(circle, following(circle))));
    }

    /** The step after a quarter was closed: the next one with a day for it, or where that is there, what its meeting asks. */
    static NextStep afterClosing(OpenCircle circle, Quarter closed, boolean held) {
        boolean later = circle.snapshot().quarters().tailMap(closed, false).values().stream()
                .anyMatch(record -> record.meeting() != null);
        if (!later) {
            return begun(circle, later(circle, closed.next()));
        }
        return held ? Kind.MINUTES.of("letters minutes " + closed) : Kind.AGENDA.of("agenda " + closed);
    }

    /** The quarter whose meeting is today, as long as that is not closed, or the first to come. */
    static Optional<Quarter> next(OpenCircle circle) {
        return circle.snapshot().quarters().entrySet().stream()
                .filter(entry -> isAhead(entry.getValue(), circle.today()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isAhead(QuarterRecord quarter, LocalDate today) {
        Meeting meeting = quarter.meeting();
        return meeting != null
                && (meeting.date().isAfter(today) || meeting.date().equals(today) && quarter.baseline() == null);
    }

    /** What the last meeting still asks; nothing once it is closed, or the next one is at hand. */
    private static Optional<NextStep> evening(OpenCircle circle, Optional<Quarter> next) {
        List<Quarter> held = circle.snapshot().held(circle.today());
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Quarter last = held.get(held.size() - 1);
        Meeting meeting = circle.snapshot().meeting(last);
        boolean atHand = next.filter(quarter -> !quarter.equals(last))
                .filter(quarter -> isReached(circle, quarter, Threshold.CHECKIN_FIRST_DAYS))
                .isPresent();
        if (circle.snapshot().record(last).baseline() == null) {
            boolean today = meeting.date().equals(circle.today());
            if (!meeting.isAttended() && today && !isMade(circle, last, "workbook.xlsx")) {
                return Optional.of(Kind.PACK.of("pack " + last));
            }
            return Optional.of(meeting.isAttended() ? Kind.CLOSE.of("close " + last) : Kind.RECORD.of("record " + last))
                    .filter(step -> !atHand);
        }
        boolean fresh = !meeting.date().plusDays(MINUTES_DAYS).isBefore(circle.today());
        return Optional.of(afterClosing(circle, last, true))
                .filter(step ->
                        step.kind() == Kind.QUARTER || fresh && !atHand && !areWritten(circle, last, "minutes"));
    }

    /** What a meeting to come asks. */
    private static NextStep before(OpenCircle circle, Quarter quarter, ReminderSchedule schedule) {
        int missing = schedule.unanswered(quarter).size();
        if (circle.snapshot().activeIn(quarter).isEmpty()) {
            return Kind.MEMBER.of("new member ID");
        }
        if (isReached(circle, quarter, Threshold.AGENDA_DAYS)) {
            return areWritten(circle, quarter, "invitation") || isReached(circle, quarter, Threshold.CHECKIN_LAST_DAYS)
                    ? Kind.PACK.of("pack " + quarter)
                    : Kind.INVITATION.of("letters invitation " + quarter);
        }
        if (missing == 0) {
            return Kind.AGENDA.of("agenda " + quarter);
        }
        if (missing < circle.snapshot().activeIn(quarter).size() || areWritten(circle, quarter, "checkin")) {
            return Kind.REMIND.of("remind --again");
        }
        return isMade(circle, quarter, "forms")
                ? Kind.CHECKIN.of("letters checkin " + quarter)
                : Kind.FORM.of("form " + quarter);
    }

    private static boolean isReached(OpenCircle circle, Quarter quarter, Threshold days) {
        LocalDate meeting = circle.snapshot().meeting(quarter).date();
        return !meeting.minusDays(circle.snapshot().circle().thresholds().whole(days))
                .isAfter(circle.today());
    }

    /** Whether kring has written something for the meeting of a quarter. */
    private static boolean isMade(OpenCircle circle, Quarter quarter, String name) {
        Path reports = circle.folder().resolve("reports").resolve(quarter.code());
        return Files.exists(reports.resolve(name));
    }

    /** Whether there are letters of a kind to the members on the meeting of a quarter. */
    private static boolean areWritten(OpenCircle circle, Quarter quarter, String kind) {
        Path letters =
                circle.folder().resolve("reports").resolve(quarter.code()).resolve("letters");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(letters, "*-" + kind + "-*.eml")) {
            return found.iterator().hasNext();
        } catch (IOException none) {
            return false;
        }
    }

    private static NextStep begun(OpenCircle circle, Quarter quarter) {
        return Kind.QUARTER.of("new quarter " + quarter + " --date " + day(circle, quarter));
    }

    private static LocalDate day(OpenCircle circle, Quarter quarter) {
        return new MeetingScaffold(circle.phrases(), circle.snapshot(), quarter).proposed(circle.today());
    }

    /** The quarter to begin: after the last one with a meeting, and with a day to come. */
    private static Quarter following(OpenCircle circle) {
        Quarter first = circle.snapshot().quarters().descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue().meeting() != null)
                .map(entry -> entry.getKey().next())
                .findFirst()
                .orElseGet(() -> Quarter.of(circle.today()));
        return Stream.iterate(later(circle, first), Quarter::next)
                .filter(quarter -> !day(circle, quarter).isBefore(circle.today()))
                .findFirst()
                .orElseThrow();
    }

    /** A quarter, or today's when that is later. */
    private static Quarter later(OpenCircle circle, Quarter quarter) {
        Quarter now = Quarter.of(circle.today());
        return now.compareTo(quarter) > 0 ? now : quarter;
    }
}
