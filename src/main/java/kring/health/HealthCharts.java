package kring.health;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kring.health.Signal.Unit;
import kring.language.Phrases;
import kring.model.Kebab;
import kring.model.Quarter;
import kring.report.Block;
import kring.report.Chart;

/** The trends as pictures: shares together, members together, quarters together. */
record HealthCharts(Phrases phrases, SignalWords words) {
    /** The charts in which something is known of two quarters or more. */
    List<Block> of(Health health) {
        return Arrays.stream(Unit.values())
                .flatMap(unit -> chart(unit, health).stream())
                .map(Block.class::cast)
                .toList();
    }

    private Optional<Chart> chart(Unit unit, Health health) {
        List<Chart.Series> series = health.signals().stream()
                .filter(signal -> signal.id().unit() == unit)
                .filter(signal ->
                        signal.trend().stream().filter(Objects::nonNull).count() > 1)
                .map(signal -> new Chart.Series(words.name(signal.id()), null, signal.trend()))
                .toList();
        String key = "health.chart." + Kebab.of(unit);
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "health-" + Kebab.of(unit),
                        unit == Unit.SHARE ? Chart.Kind.LINES : Chart.Kind.COLUMNS,
                        phrases.say(key),
                        phrases.say(key + ".description"),
                        unit == Unit.SHARE ? "%" : "",
                        words.recent(health).stream().map(Quarter::code).toList(),
                        series));
    }
}
