package kring.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Thresholds;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * How a circle does, as an audience may see it: the result, and what papers tell beside it.
 *
 * @param meeting the day of the last meeting that was held; null when none was held yet
 * @param quarters those of the trends, oldest first
 * @param names what those whom or what it concerns are called
 * @param complete whether it names all whom it concerns, as for the facilitator
 */
public record HealthView(
        Health health,
        @Nullable LocalDate meeting,
        List<Quarter> quarters,
        Thresholds thresholds,
        Map<SignalSubject, String> names,
        boolean complete) {
    public HealthView {
        quarters = List.copyOf(quarters);
        names = Map.copyOf(names);
    }

    /**
     * How a circle does on a day.
     *
     * @param snapshot the circle as the audience may see it
     * @param held what is known of each held quarter, oldest first
     */
    public static HealthView of(Snapshot snapshot, LocalDate today, List<HeldQuarter> held, Audience audience) {
        HealthHistory history = new HealthHistory(snapshot, Quarter.of(today), held);
        List<Signal> signals = new Signals(history, today, audience).all();
        Quarter last = history.at(history.now()).map(HeldQuarter::quarter).orElse(null);
        return new HealthView(
                new Health(last, signals),
                Optional.ofNullable(last)
                        .map(quarter -> snapshot.record(quarter).meeting())
                        .map(Meeting::date)
                        .orElse(null),
                history.recent().stream().map(history::quarter).toList(),
                history.thresholds(),
                signals.stream()
                        .flatMap(signal -> signal.subjects().stream())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), subject -> subject.name(snapshot))),
                audience.kind() == Audience.Kind.FACILITATOR);
    }
}
