package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.language.Figures;
import kring.report.Chart;
import kring.report.Chart.Series;

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
    Optional<List<Line>> within(int width) {
        return wide().lines(width).or(() -> narrow().lines(width));
    }

    private Grid wide() {
        List<Grid.Track> tracks = new ArrayList<>(List.of(ChartLines.NAME));
        List<Line> titles = new ArrayList<>(List.of(Line.EMPTY));
        for (String category : chart.categories()) {
            tracks.add(ChartLines.FIGURE);
            titles.add(Line.of(category, Ink.STRONG));
        }
        tracks.add(ChartLines.PICTURE);
        titles.add(Line.EMPTY);
        Grid grid = new Grid(tracks, titles);
        chart.series().forEach(series -> grid.add(wide(series)));
        return grid;
    }

    private List<List<Line>> wide(Series series) {
        List<List<Line>> row = new ArrayList<>();
        row.add(List.of(Line.of(series.name())));
        series.values().forEach(value -> row.add(List.of(Line.of(ChartLines.said(chart, value, figures)))));
        row.add(List.of(sparkline(series)));
        return row;
    }

    private Grid narrow() {
        List<Grid.Track> tracks = List.of(ChartLines.NAME, ChartLines.PICTURE, ChartLines.NAME);
        String span = chart.categories().isEmpty()
                ? ""
                : chart.categories().get(0) + " … "
                        + chart.categories().get(chart.categories().size() - 1);
        Grid grid = new Grid(tracks, List.of(Line.EMPTY, Line.EMPTY, Line.of(span, Ink.STRONG)));
        for (Series series : chart.series()) {
            String values = series.values().stream()
                    .map(value -> ChartLines.said(chart, value, figures))
                    .collect(Collectors.joining(" · "));
            grid.add(List.of(List.of(Line.of(series.name())), List.of(sparkline(series)), List.of(Line.of(values))));
        }
        return grid;
    }

    private Line sparkline(Series series) {
        return Line.of(bars.sparkline(series.values()), ChartLines.ink(series));
    }
}
