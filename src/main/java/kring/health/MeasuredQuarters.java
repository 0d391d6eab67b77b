package kring.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** What two of the signals measured in the quarters that were held, for whoever looks back further than a trend goes. */
public final class MeasuredQuarters {
    private final HealthHistory history;

    /**
     * Of a circle up to a day.
     *
     * @param snapshot the circle as the audience may see it
     * @param held what is known of each held quarter, oldest first
     */
    public MeasuredQuarters(Snapshot snapshot, LocalDate today, List<HeldQuarter> held) {
        this.history = new HealthHistory(snapshot, Quarter.of(today), held);
    }

    /** How many of the members were present in each of some quarters; null where that is unknown. */
    public SortedMap<Quarter, BigDecimal> attendance(Collection<Quarter> quarters) {
        SortedMap<Quarter, BigDecimal> attendance = new TreeMap<>();
        quarters.forEach(when -> attendance.put(when, null));
        held(quarters)
                .forEach(number -> attendance.put(
                        history.quarter(number),
                        new PresenceSignals(history).attendance(number).value()));
        return attendance;
    }

    /** How many of the promises that fell due or were answered in some quarters were kept; null where that is unknown. */
    public @Nullable BigDecimal kept(Collection<Quarter> quarters) {
        return new PromiseSignals(history).kept(held(quarters)).value();
    }

    /** The numbers of those that were held; it looks into none before the first of them. */
    private List<Integer> held(Collection<Quarter> quarters) {
        return quarters.isEmpty()
                ? List.of()
                : Stream.iterate(history.now(), number -> number >= 0, number -> number - 1)
                        .takeWhile(number -> history.quarter(number).compareTo(Collections.min(quarters)) >= 0)
                        .filter(number -> quarters.contains(history.quarter(number)))
                        .toList();
    }
}
