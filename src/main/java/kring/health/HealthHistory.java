package kring.health;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.value.Quarter;

/**
 * The history of a circle up to a quarter: the held quarters count from 0, and the last of them is now. Before the first
 * meeting there is only today's quarter.
 *
 * @param today today's quarter
 * @param held not copied, so that a list which looks into a quarter only when it is asked for need not look into all
 */
record HealthHistory(Snapshot snapshot, Quarter today, List<HeldQuarter> held) {
    /** The number of the present quarter; -1 before the first meeting. */
    int now() {
        return held.size() - 1;
    }

    /** The numbers of the held quarters over which trends go, oldest first. */
    List<Integer> recent() {
        return last(thresholds().whole(Threshold.TREND_QUARTERS));
    }

    /** The numbers of the last held quarters, at most so many, oldest first. */
    List<Integer> last(int most) {
        int from = Math.max(0, held.size() - most);
        return IntStream.range(from, held.size()).boxed().toList();
    }

    /** A held quarter, where there is one of that number. */
    Optional<HeldQuarter> at(int number) {
        return number < 0 || number > now() ? Optional.empty() : Optional.of(held.get(number));
    }

    /** The held quarter before one, where there are both. */
    Optional<HeldQuarter> before(int number) {
        return at(number - 1);
    }

    /** From which quarter on it counts: as the circle says, else the first held one; empty before that. */
    Optional<Quarter> start() {
        return Optional.ofNullable(snapshot.circle().started())
                .map(Quarter::of)
                .or(() -> at(0).map(HeldQuarter::quarter));
    }

    Quarter quarter(int number) {
        return at(number).map(HeldQuarter::quarter).orElse(today);
    }

    List<String> active(int number) {
        return snapshot.activeIn(quarter(number));
    }

    Thresholds thresholds() {
        return snapshot.circle().thresholds();
    }
}
