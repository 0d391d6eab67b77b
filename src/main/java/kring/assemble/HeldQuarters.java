package kring.assemble;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import kring.health.HeldQuarter;
import kring.history.CircleState;
import kring.model.Snapshot;
import kring.model.value.Quarter;

/**
 * Hands what progress finds from each held quarter to the next on to the signals (METHOD, Signals). It looks only into the
 * quarters that are asked for: the signals of a circle that is ten years old want the last few.
 */
public final class HeldQuarters extends AbstractList<HeldQuarter> implements RandomAccess {
    private final Snapshot snapshot;
    private final List<Quarter> quarters;
    private final HeldQuarter[] known;

    private HeldQuarters(Snapshot snapshot, List<Quarter> quarters) {
        this.snapshot = snapshot;
        this.quarters = quarters;
        this.known = new HeldQuarter[quarters.size()];
    }

    /** What is known of every quarter that was held by a day, oldest first. */
    public static List<HeldQuarter> until(LocalDate today, Snapshot snapshot) {
        return new HeldQuarters(snapshot, snapshot.held(today));
    }

    @Override
    public int size() {
        return quarters.size();
    }

    @Override
    public HeldQuarter get(int number) {
        if (known[number] == null) {
            CircleState earlier = CircleState.ofQuarter(
                    snapshot, number == 0 ? snapshot.before(quarters.get(0)) : quarters.get(number - 1));
            known[number] = new HeldProgress(earlier, CircleState.ofQuarter(snapshot, quarters.get(number))).quarter();
        }
        return known[number];
    }
}
