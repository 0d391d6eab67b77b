package kring.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.value.Visibility;

/** Reads all signals of a circle, as far as their audience may see it (METHOD, Signals). */
record Signals(HealthHistory history, LocalDate today, Audience audience) {
    /** All of them, in METHOD's order. */
    List<Signal> all() {
        return Arrays.stream(Id.values()).map(this::signal).toList();
    }

    private Signal signal(Id id) {
        return switch (id) {
            case PROMISES_KEPT -> overTime(id, new PromiseSignals(history)::kept);
            case ATTENDANCE -> overTime(id, new PresenceSignals(history)::attendance);
            case SILENT -> overTime(id, new PresenceSignals(history)::silent);
            case SLIPPED -> overTime(id, new PromiseSignals(history)::slipped);
            case UNMOVED -> overTime(id, new ResultSignals(history)::unmoved);
            case NO_RESULTS -> overTime(id, new ResultSignals(history)::noResults);
            case RHYTHM -> rhythm(new ResultSignals(history));
            case CONCENTRATION -> overTime(id, new PromiseSignals(history)::concentration);
            case VENTURES -> standing(id, new StandingSignals(history, today).ventures(), Visibility.CIRCLE);
            case FACILITATOR -> standing(id, new StandingSignals(history, today).facilitator(), Visibility.CIRCLE);
            case NEWCOMERS -> overTime(id, new PresenceSignals(history)::newcomers);
            case RESCORING -> standing(id, new StandingSignals(history, today).rescoring(), Visibility.PRIVATE);
        };
    }

    /** A signal of the day itself; unknown to whom it is not for. */
    private Signal standing(Id id, Measurement measurement, Visibility level) {
        return today(id, audience.sees(level, null) ? measurement : Measurement.unknownCount());
    }

    /** What was skipped since the last meeting counts today; its trend shows each quarter as of its own meeting. */
    private Signal rhythm(ResultSignals results) {
        return signal(
                Id.RHYTHM,
                List.of(results.rhythm()),
                history.recent().stream().map(results::rhythm).toList());
    }

    private Signal overTime(Id id, IntFunction<Measurement> measure) {
        if (history.held().isEmpty()) {
            return today(id, measure.apply(history.now()));
        }
        int trend = history.recent().size();
        int inARow = history.thresholds().whole(Threshold.ATTENDANCE_MEETINGS);
        List<Measurement> all = history.last(Math.max(trend, inARow)).stream()
                .map(measure::apply)
                .toList();
        return signal(id, all, all.subList(all.size() - trend, all.size()));
    }

    private Signal today(Id id, Measurement measurement) {
        return signal(id, List.of(measurement), List.of());
    }

    /**
     * A signal, with no subject that is not the audience's.
     *
     * @param all what was measured, the last of it now
     */
    private Signal signal(Id id, List<Measurement> all, List<Measurement> trend) {
        Measurement now = all.get(all.size() - 1);
        Signal.State state = new SignalThresholds(history.thresholds()).state(id, all);
        return new Signal(
                id,
                state,
                now.value(),
                trend.stream().map(Measurement::value).toList(),
                now.whole() == null ? history.active(history.now()).size() : now.whole(),
                now.subjects().stream()
                        .filter(subject -> subject.isVisibleTo(audience))
                        .toList(),
                SignalAdvice.on(id, state, now.subjects()));
    }
}
