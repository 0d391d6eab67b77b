package kring.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import kring.health.Signal.Id;
import kring.model.Threshold;

/** Reads all signals of a circle, whoever may see them (METHOD, Signals). */
record Signals(HealthHistory history, LocalDate today) {
    /**
     * One signal over all that is known.
     *
     * @param trend what was measured in each of the last held quarters, oldest first; empty where it has none
     * @param n what a share rests on, else how many members are active
     */
    record Result(Id id, Signal.State state, Measurement now, List<Measurement> trend, int n) {}

    /** All of them, in METHOD's order. */
    List<Result> all() {
        return Arrays.stream(Id.values()).map(this::signal).toList();
    }

    private Result signal(Id id) {
        return switch (id) {
            case PROMISES_KEPT -> overTime(id, new PromiseSignals(history)::kept);
            case ATTENDANCE -> overTime(id, new PresenceSignals(history)::attendance);
            case SILENT -> overTime(id, new PresenceSignals(history)::silent);
            case SLIPPED -> overTime(id, new PromiseSignals(history)::slipped);
            case UNMOVED -> overTime(id, new ResultSignals(history)::unmoved);
            case NO_RESULTS -> overTime(id, new ResultSignals(history)::noResults);
            case RHYTHM -> overTime(id, new ResultSignals(history)::rhythm);
            case CONCENTRATION -> overTime(id, new PromiseSignals(history)::concentration);
            case VENTURES -> today(id, new StandingSignals(history, today).ventures());
            case FACILITATOR -> today(id, new StandingSignals(history, today).facilitator());
            case NEWCOMERS -> overTime(id, new PresenceSignals(history)::newcomers);
            case RESCORING -> today(id, new StandingSignals(history, today).rescoring());
        };
    }

    private Result overTime(Id id, IntFunction<Measurement> measure) {
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

    private Result today(Id id, Measurement measurement) {
        return signal(id, List.of(measurement), List.of());
    }

    private Result signal(Id id, List<Measurement> all, List<Measurement> trend) {
        Measurement now = all.get(all.size() - 1);
        int n = now.whole() == null ? history.active(history.now()).size() : now.whole();
        return new Result(id, new SignalThresholds(history.thresholds()).state(id, all), now, trend, n);
    }
}
