package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.language.Figures;
import kring.report.document.Chart;
import kring.report.document.Chart.Series;

/** Lines of a chart: a row per series, its figures and a sparkline. */
final class LineRows {
    private final Chart chart;
    private final Figures figures;
    private final Bars bars;

    LineRows(Chart chart, Figures figures) {
        this.chart = chart;
        this.figures = figures;
        this.bars = Bars.of(chart);
    }

    /** With each figure under its category, or else with the figures in one column. */
    Optional<List<StyledLine>> within(int width) {
        return wide().lines(width).or(() -> narrow().lines(width));
    }

    private TextGrid wide() {
        List<TextGrid.Track> tracks = new ArrayList<>(List.of(ChartLines.NAME));
        List<StyledLine> titles = new ArrayList<>(List.of(StyledLine.EMPTY));
        for (String category : chart.categories()) {
            tracks.add(ChartLines.FIGURE);
            titles.add(StyledLine.of(category, AnsiStyle.STRONG));
        }
        tracks.add(ChartLines.PICTURE);
        titles.add(StyledLine.EMPTY);
        TextGrid grid = new TextGrid(tracks, titles);
        chart.series().forEach(series -> grid.add(wide(series)));
        return grid;
    }

    private List<List<StyledLine>> wide(Series series) {
        List<List<StyledLine>> row = new ArrayList<>();
        row.add(List.of(StyledLine.of(series.name())));
        series.values().forEach(value -> row.add(List.of(StyledLine.of(ChartLines.said(chart, value, figures)))));
        row.add(List.of(sparkline(series)));
        return row;
    }

    private TextGrid narrow() {
        List<TextGrid.Track> tracks = List.of(ChartLines.NAME, ChartLines.PICTURE, ChartLines.NAME);
        String span = chart.categories().isEmpty()
                ? ""
                : chart.categories().get(0) + " … "
                        + chart.categories().get(chart.categories().size() - 1);
        TextGrid grid = new TextGrid(
                tracks, List.of(StyledLine.EMPTY, StyledLine.EMPTY, StyledLine.of(span, AnsiStyle.STRONG)));
        for (Series series : chart.series()) {
            String values = series.values().stream()
                    .map(value -> ChartLines.said(chart, value, figures))
                    .collect(Collectors.joining(" · "));
            grid.add(List.of(
                    List.of(StyledLine.of(series.name())), List.of(sparkline(series)), List.of(StyledLine.of(values))));
        }
        return grid;
    }

    private StyledLine sparkline(Series series) {
        return StyledLine.of(bars.sparkline(series.values()), ChartLines.style(series));
    }
}
