package kring.report.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Figures;
import kring.report.Chart;
import kring.report.Chart.Series;

/** Columns and stacks of a chart, lying down: the figures in front, the bar behind. */
final class BarRows {
    private final Chart chart;
    private final Figures figures;
    private final int width;

    BarRows(Chart chart, Figures figures, int width) {
        this.chart = chart;
        this.figures = figures;
        this.width = width;
    }

    /** A row for each series in each category; a series that is alone needs no name. */
    Optional<List<Line>> columns() {
        boolean alone = chart.series().size() == 1;
        List<Grid.Track> tracks = new ArrayList<>(List.of(ChartLines.NAME, ChartLines.FIGURE, ChartLines.PICTURE));
        if (!alone) {
            tracks.add(1, ChartLines.NAME);
        }
        Grid grid = new Grid(tracks, List.of());
        Bars bars = Bars.of(chart);
        for (int at = 0; at < chart.categories().size(); at++) {
            Line category = Line.of(chart.categories().get(at));
            for (Series series : chart.series()) {
                BigDecimal value = series.values().get(at);
                Line bar = Line.of(bars.bar(value, room()), ChartLines.ink(series));
                Line name = Line.of(series.name());
                grid.add(alone ? cells(category, said(value), bar) : cells(category, name, said(value), bar));
                category = Line.EMPTY;
            }
        }
        return grid.lines(width);
    }

    /** A row for each category, with what fills its bar above the figures. */
    Optional<List<Line>> stacks() {
        List<Grid.Track> tracks = new ArrayList<>(List.of(ChartLines.NAME));
        List<Line> titles = new ArrayList<>(List.of(Line.EMPTY));
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            tracks.add(ChartLines.FIGURE);
            titles.add(Line.of(series.name() + " ", Ink.STRONG).then(Line.of(Bars.fill(i), ChartLines.ink(series))));
        }
        tracks.add(ChartLines.PICTURE);
        titles.add(Line.EMPTY);
        Grid grid = new Grid(tracks, titles);
        Bars bars = new Bars(0, chart.highestStack());
        for (int at = 0; at < chart.categories().size(); at++) {
            grid.add(stack(at, bars));
        }
        return grid.lines(width);
    }

    private List<List<Line>> stack(int category, Bars bars) {
        List<Line> row = new ArrayList<>();
        row.add(Line.of(chart.categories().get(category)));
        Line bar = Line.EMPTY;
        double filled = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            row.add(said(series.values().get(category)));
            double size = series.piece(category);
            String piece = Bars.fill(i).repeat(bars.piece(filled, size, room()));
            bar = bar.then(Line.of(piece, ChartLines.ink(series)));
            filled += size;
        }
        row.add(bar);
        return cells(row.toArray(Line[]::new));
    }

    private Line said(BigDecimal value) {
        return Line.of(ChartLines.said(chart, value, figures));
    }

    private int room() {
        return width / 4;
    }

    private static List<List<Line>> cells(Line... lines) {
        return List.of(lines).stream().map(List::of).toList();
    }
}
