package kring.health.paper;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.health.HealthView;
import kring.health.Signal.Unit;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Chart;

/** The trends as two pictures: shares as lines, and whatever is counted as columns. */
record HealthCharts(Phrases phrases, HealthView view) {
    /** The charts in which something is known of two quarters or more. */
    List<Block> all() {
        return Stream.of(true, false)
                .flatMap(shares -> chart(shares).stream())
                .map(Block.class::cast)
                .toList();
    }

    private Optional<Chart> chart(boolean shares) {
        List<Chart.Series> series = view.health().signals().stream()
                .filter(signal -> shares == (signal.id().unit() == Unit.SHARE))
                .filter(signal ->
                        signal.trend().stream().filter(Objects::nonNull).count() > 1)
                .map(signal -> new Chart.Series(new SignalWording(phrases, view).name(signal), null, signal.trend()))
                .toList();
        String id = shares ? "shares" : "counts";
        String key = "health.chart." + id;
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "health-" + id,
                        shares ? Chart.Kind.LINES : Chart.Kind.COLUMNS,
                        phrases.say(key),
                        phrases.say(key + ".description"),
                        shares ? "%" : "",
                        view.quarters().stream()
                                .map(quarter -> phrases.figures().shortPeriod(quarter.code()))
                                .toList(),
                        series));
    }
}
