package kring.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kring.health.HeldQuarter;
import kring.model.Quarter;
import kring.model.Snapshot;
import kring.progress.State;

/** Hands what progress finds from each held quarter to the next on to the signals (METHOD, Signals). */
final class HeldQuarters {
    private HeldQuarters() {}

    /** What is known of every quarter that was held by a day, oldest first. */
    static List<HeldQuarter> until(LocalDate today, Snapshot snapshot) {
        List<HeldQuarter> held = new ArrayList<>();
        Quarter before = null;
        for (Quarter quarter : snapshot.held(today)) {
            State earlier = State.ofQuarter(snapshot, before == null ? snapshot.before(quarter) : before);
            held.add(new HeldProgress(earlier, State.ofQuarter(snapshot, quarter)).quarter());
            before = quarter;
        }
        return held;
    }
}
