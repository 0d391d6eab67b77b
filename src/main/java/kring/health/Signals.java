package kring.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.value.Quarter;

/** Reads all signals of a circle (METHOD, Signals). */
public final class Signals {
    private final Course course;
    private final LocalDate today;
    private final SignalVisibility discretion;

    private Signals(Course course, LocalDate today, Audience audience) {
        this.course = course;
        this.today = today;
        this.discretion = new SignalVisibility(audience, course.thresholds());
    }

    /**
     * How a circle does on a day.
     *
     * @param held what is known of each held quarter, oldest first
     */
    public static Health of(Snapshot snapshot, LocalDate today, List<HeldQuarter> held, Audience audience) {
        Course course = new Course(snapshot, Quarter.of(today), held);
        Signals signals = new Signals(course, today, audience);
        return new Health(
                course.at(course.now()).map(HeldQuarter::quarter).orElse(null),
                Arrays.stream(Id.values()).map(signals::signal).toList());
    }

    private Signal signal(Id id) {
        return switch (id) {
            case PROMISES_KEPT -> overTime(id, new PromiseSignals(course)::kept);
            case ATTENDANCE -> overTime(id, new PresenceSignals(course)::attendance);
            case SILENT -> overTime(id, new PresenceSignals(course)::silent);
            case SLIPPED -> overTime(id, new PromiseSignals(course)::slipped);
            case UNMOVED -> overTime(id, new ResultSignals(course)::unmoved);
            case NO_RESULTS -> overTime(id, new ResultSignals(course)::noResults);
            case RHYTHM -> overTime(id, new ResultSignals(course)::rhythm);
            case CONCENTRATION -> overTime(id, new PromiseSignals(course)::concentration);
            case VENTURES -> today(id, new StandingSignals(course, today).ventures());
            case FACILITATOR -> today(id, new StandingSignals(course, today).facilitator());
            case NEWCOMERS -> overTime(id, new PresenceSignals(course)::newcomers);
            case RESCORING -> today(id, new StandingSignals(course, today).rescoring());
        };
    }

    private Signal overTime(Id id, IntFunction<Measurement> measure) {
        if (course.held().isEmpty()) {
            return signal(id, List.of(measure.apply(course.now())), List.of());
        }
        int trend = course.recent().size();
        int inARow = course.thresholds().whole(Threshold.ATTENDANCE_MEETINGS);
        List<Measurement> readings = course.last(Math.max(trend, inARow)).stream()
                .map(measure::apply)
                .toList();
        return signal(id, readings, readings.subList(readings.size() - trend, readings.size()));
    }

    private Signal today(Id id, Measurement reading) {
        return signal(id, List.of(reading), List.of());
    }

    private Signal signal(Id id, List<Measurement> readings, List<Measurement> recent) {
        Measurement now = readings.get(readings.size() - 1);
        Signal.State state = new Bounds(course.thresholds()).state(id, readings);
        int n = now.whole() == null ? course.active(course.now()).size() : now.whole();
        return new Signal(
                id,
                state,
                discretion.value(id, now),
                recent.stream().map(reading -> discretion.value(id, reading)).toList(),
                discretion.number(n),
                discretion.subjects(now.subjects()),
                SignalAdvice.on(id, state, now.subjects()));
    }
}
