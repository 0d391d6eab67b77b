package kring.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kring.history.CircleState;
import kring.history.OpenAsks;
import kring.history.OpenAsks.Asked;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.Thresholds;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/** The meeting of a quarter as it is planned: its own file, and for what that leaves out how meetings usually are. */
public record PlannedMeeting(Snapshot snapshot, Quarter quarter) {
    private static final int MINUTES = 180;

    /** How long it lasts (METHOD: T). */
    public int minutes() {
        return said(Meeting::minutes, Circle.UsualMeeting::minutes).orElse(MINUTES);
    }

    /** When it starts, where that is known. */
    public Optional<LocalTime> start() {
        return said(Meeting::start, Circle.UsualMeeting::start).map(LocalTime::parse);
    }

    /** Where it is held, where that is known. */
    public Optional<String> place() {
        return said(Meeting::place, Circle.UsualMeeting::place);
    }

    /** The day, where it is known. */
    public Optional<LocalDate> date() {
        return meeting().map(Meeting::date);
    }

    /** The time so many minutes after the start; also right in the night in which the clock is changed. */
    public Optional<LocalTime> at(int minute) {
        return start().map(time -> date().map(day ->
                        ZonedDateTime.of(day, time, snapshot.circle().zone()).plusMinutes(minute))
                .map(ZonedDateTime::toLocalTime)
                .orElseGet(() -> time.plusMinutes(minute)));
    }

    /** What is written down of it. */
    Optional<Meeting> meeting() {
        return Optional.ofNullable(snapshot.record(quarter).meeting());
    }

    /** The members who are active in its quarter, by id. */
    List<String> active() {
        return snapshot.activeIn(quarter);
    }

    /** The active members who are not already noted absent or excused, by id (METHOD: n). */
    public List<String> there() {
        return active().stream()
                .filter(member ->
                        meeting().map(meeting -> meeting.isThere(member)).orElse(true))
                .toList();
    }

    /** The meetings of earlier quarters, oldest first. */
    public List<Meeting> earlier() {
        return snapshot.quarters().headMap(quarter, false).values().stream()
                .map(QuarterRecord::meeting)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The last earlier meeting, where there was one. */
    public Optional<Meeting> last() {
        List<Meeting> earlier = earlier();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    /** A member's check-in for this meeting. */
    public Optional<Checkin> checkin(String member) {
        return Optional.ofNullable(snapshot.record(quarter).checkins().get(member));
    }

    /** What a member asked and has not said to have received, the newest first. */
    List<Checkin.Ask> asks(String member) {
        return OpenAsks.at(CircleState.ofQuarter(snapshot, quarter), quarter, member).stream()
                .sorted(Comparator.comparing(Asked::quarter).reversed())
                .map(Asked::ask)
                .toList();
    }

    /** The circle's own numbers. */
    public Thresholds thresholds() {
        return snapshot.circle().thresholds();
    }

    private <T> Optional<T> said(Function<Meeting, T> here, Function<Circle.UsualMeeting, T> usually) {
        return meeting()
                .map(here)
                .or(() -> Optional.ofNullable(snapshot.circle().meeting()).map(usually));
    }
}
