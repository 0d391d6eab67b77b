package kring.progress.paper;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.progress.AmbitionLine;
import kring.progress.Change.Kind;
import kring.report.document.Chart;
import kring.report.document.Tone;

/** The pictures of progress: what came of promises, and how far ambitions are, over the quarters. */
final class ProgressCharts {
    private static final Map<Kind, Tone> OUTCOMES = Map.of(
            Kind.KEPT, Tone.GOOD,
            Kind.PARTLY, Tone.STEADY,
            Kind.SLIPPED, Tone.WATCH,
            Kind.BROKEN, Tone.BAD,
            Kind.UNANSWERED, Tone.OPEN);
    private static final List<Kind> ORDER = List.of(Kind.KEPT, Kind.PARTLY, Kind.SLIPPED, Kind.BROKEN, Kind.UNANSWERED);

    private final Phrases phrases;
    private final ProgressView view;
    private final AmbitionWording wording;

    ProgressCharts(Phrases phrases, ProgressView view) {
        this.phrases = phrases;
        this.wording = new AmbitionWording(phrases);
        this.view = view;
    }

    /** Promises per quarter by what came of them; none when there is nothing to compare. */
    Optional<Chart> promises() {
        Map<Quarter, Map<Kind, Long>> counts = view.promises().outcomes();
        List<Chart.Series> series = ORDER.stream()
                .filter(kind -> counts.values().stream().anyMatch(kinds -> kinds.containsKey(kind)))
                .map(kind -> new Chart.Series(
                        phrases.say("change." + Kebab.of(kind)),
                        OUTCOMES.get(kind),
                        counts.values().stream()
                                .map(kinds -> BigDecimal.valueOf(kinds.getOrDefault(kind, 0L)))
                                .toList()))
                .toList();
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        "promises-per-quarter",
                        Chart.Kind.STACKED,
                        phrases.say("chart.promises"),
                        phrases.say("chart.promises.description"),
                        "",
                        codes(counts.keySet()),
                        series));
    }

    /** For each ambition that is measured a small chart of its values, in its own unit. */
    List<Chart> each(List<AmbitionLine> ambitions) {
        return ambitions.stream()
                .filter(line ->
                        line.values().values().stream().filter(Objects::nonNull).count() > 1)
                .map(this::values)
                .toList();
    }

    private Chart values(AmbitionLine line) {
        return new Chart(
                "values-" + line.ambition().id(),
                Chart.Kind.LINES,
                Objects.requireNonNull(wording.measured(line)),
                phrases.say("chart.values.description", line.ambition().text()),
                "",
                codes(view.quarters()),
                List.of(new Chart.Series(
                        phrases.say("chart.value"),
                        null,
                        line.values().values().stream().toList())),
                Chart.Room.QUARTER);
    }

    /** A line for each ambition that is measured: its way from start to target in each quarter; none without lines. */
    Optional<Chart> way(String id, String title, List<AmbitionLine> ambitions) {
        List<Chart.Series> series = ambitions.stream()
                .map(line -> new Chart.Series(
                        line.label(),
                        null,
                        line.values().values().stream().map(line::way).toList()))
                .filter(line -> line.values().stream().filter(Objects::nonNull).count() > 1)
                .toList();
        return series.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chart(
                        id,
                        Chart.Kind.LINES,
                        title,
                        phrases.say("chart.way.description"),
                        "%",
                        codes(view.quarters()),
                        series));
    }

    private List<String> codes(Collection<Quarter> quarters) {
        return quarters.stream()
                .map(quarter -> phrases.figures().shortPeriod(quarter.code()))
                .toList();
    }
}
