package kring.assemble;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import kring.health.HealthView;
import kring.health.HeldQuarter;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;

/**
 * Hands what progress finds from each held quarter to the next on to the signals (METHOD, Signals). It looks only into the
 * quarters that are asked for: the signals of a circle that is ten years old want the last few.
 */
public final class HeldQuarters extends AbstractList<HeldQuarter> implements RandomAccess {
    private final Snapshot snapshot;
    private final Audience audience;
    private final Predicate<Exchange> exchanges;
    private final List<Quarter> quarters;
    private final HeldQuarter[] known;

    private HeldQuarters(Snapshot snapshot, Audience audience, List<Quarter> quarters) {
        this.snapshot = snapshot;
        this.audience = audience;
        this.exchanges = Matchmaking.seen(snapshot, audience);
        this.quarters = quarters;
        this.known = new HeldQuarter[quarters.size()];
    }

    /** What an audience may know of every quarter that was held by a day, oldest first. */
    public static List<HeldQuarter> until(LocalDate today, Snapshot snapshot, Audience audience) {
        return new HeldQuarters(snapshot, audience, audience.isInside() ? snapshot.held(today) : List.of());
    }

    /** How a circle does on a day, reckoned over what an audience may see. */
    public static HealthView health(Snapshot snapshot, LocalDate today, Audience audience) {
        CircleState now = CircleState.now(snapshot, today);
        Snapshot seen = StatesView.of(now, now, audience).to().snapshot();
        return HealthView.of(seen, today, until(today, snapshot, audience), audience);
    }

    @Override
    public int size() {
        return quarters.size();
    }

    @Override
    public HeldQuarter get(int number) {
        if (known[number] == null) {
            Quarter quarter = quarters.get(number);
            StatesView seen = StatesView.of(
                    CircleState.ofQuarter(snapshot, number == 0 ? snapshot.before(quarter) : quarters.get(number - 1)),
                    CircleState.ofQuarter(snapshot, quarter),
                    audience);
            known[number] = new HeldProgress(seen).quarter(isExchanged(quarter));
        }
        return known[number];
    }

    private boolean isExchanged(Quarter quarter) {
        return snapshot.record(quarter).exchanges().stream()
                .anyMatch(exchange -> exchange.status() == Exchange.Status.CONFIRMED && exchanges.test(exchange));
    }
}
