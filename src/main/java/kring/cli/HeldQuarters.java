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
            State earlier = State.ofQuarter(snapshot, before == null ? beginning(snapshot, quarter) : before);
            held.add(new HeldProgress(earlier, State.ofQuarter(snapshot, quarter)).quarter());
            before = quarter;
        }
        return held;
    }

    /** What came before the first meeting: the last quarter of which anything is written down. */
    private static Quarter beginning(Snapshot snapshot, Quarter first) {
        Quarter written = snapshot.quarters().lowerKey(first);
        return written == null ? first.previous() : written;
    }
}
