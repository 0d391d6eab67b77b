package kring.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.reminders.Occasion.Step;

/** What a meeting to come asks for, and a quarter to come without one (METHOD, Reminders). */
final class MeetingOccasions {
    private static final List<Threshold> CHECKIN_STEPS =
            List.of(Threshold.CHECKIN_FIRST_DAYS, Threshold.CHECKIN_SECOND_DAYS, Threshold.CHECKIN_LAST_DAYS);

    private final Snapshot snapshot;
    private final LocalDate today;

    MeetingOccasions(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
    }

    Stream<Occasion> all() {
        return Stream.of(checkins(), agendas(), nextQuarter()).flatMap(part -> part);
    }

    /** The quarters whose meeting is today or still to come. */
    private Stream<Quarter> toCome() {
        return snapshot.quarters().entrySet().stream()
                .filter(entry -> entry.getValue().meeting() != null
                        && !entry.getValue().meeting().date().isBefore(today))
                .map(java.util.Map.Entry::getKey);
    }

    /** A check-in without any answer is missing too (METHOD c). */
    private Stream<Occasion> checkins() {
        return toCome().flatMap(quarter -> snapshot.members().values().stream()
                .filter(member -> member.activeIn(quarter))
                .filter(member -> missing(quarter, member))
                .map(member -> checkin(quarter, member)));
    }

    private boolean missing(Quarter quarter, Member member) {
        Checkin checkin = snapshot.record(quarter).checkins().get(member.id());
        return checkin == null || !checkin.given();
    }

    private Occasion checkin(Quarter quarter, Member member) {
        LocalDate meeting = snapshot.meeting(quarter).date();
        List<Step> steps = CHECKIN_STEPS.stream()
                .map(this::days)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(days -> new Step(days.toString(), meeting.minusDays(days)))
                .toList();
        return new Occasion(
                ReminderKind.CHECKIN,
                List.of(quarter.code(), member.id()),
                member.id(),
                meeting,
                OccasionDetails.since(meeting),
                steps);
    }

    private Stream<Occasion> agendas() {
        return toCome().map(quarter -> {
            LocalDate meeting = snapshot.meeting(quarter).date();
            LocalDate date = meeting.minusDays(days(Threshold.AGENDA_DAYS));
            return Occasion.on(
                    date, ReminderKind.AGENDA, List.of(quarter.code()), null, OccasionDetails.since(meeting));
        });
    }

    private Stream<Occasion> nextQuarter() {
        Quarter now = Quarter.of(today);
        boolean dated = snapshot.quarters().values().stream()
                .map(QuarterRecord::meeting)
                .filter(Objects::nonNull)
                .map(Meeting::date)
                .anyMatch(date -> Quarter.of(date).equals(now.next()));
        return dated
                ? Stream.empty()
                : Stream.of(Occasion.on(
                        now.firstDay(),
                        ReminderKind.NO_MEETING,
                        List.of(now.next().code()),
                        null,
                        OccasionDetails.NONE));
    }

    private Integer days(Threshold threshold) {
        return snapshot.circle().thresholds().whole(threshold);
    }
}
