package kring.report.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Figures;
import kring.report.document.Chart;
import kring.report.document.Chart.Series;

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
    Optional<List<StyledLine>> columns() {
        boolean alone = chart.series().size() == 1;
        List<TextGrid.Track> tracks = new ArrayList<>(List.of(ChartLines.NAME, ChartLines.FIGURE, ChartLines.PICTURE));
        if (!alone) {
            tracks.add(1, ChartLines.NAME);
        }
        TextGrid grid = new TextGrid(tracks, List.of());
        Bars bars = Bars.of(chart);
        for (int at = 0; at < chart.categories().size(); at++) {
            StyledLine category = StyledLine.of(chart.categories().get(at));
            for (Series series : chart.series()) {
                BigDecimal value = series.values().get(at);
                StyledLine bar = StyledLine.of(bars.bar(value, room()), ChartLines.style(series));
                StyledLine name = StyledLine.of(series.name());
                grid.add(alone ? cells(category, said(value), bar) : cells(category, name, said(value), bar));
                category = StyledLine.EMPTY;
            }
        }
        return grid.lines(width);
    }

    /** A row for each category, with what fills its bar above the figures. */
    Optional<List<StyledLine>> stacks() {
        List<TextGrid.Track> tracks = new ArrayList<>(List.of(ChartLines.NAME));
        List<StyledLine> titles = new ArrayList<>(List.of(StyledLine.EMPTY));
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            tracks.add(ChartLines.FIGURE);
            titles.add(StyledLine.of(series.name() + " ", AnsiStyle.STRONG)
                    .then(StyledLine.of(Bars.fill(i), ChartLines.style(series))));
        }
        tracks.add(ChartLines.PICTURE);
        titles.add(StyledLine.EMPTY);
        TextGrid grid = new TextGrid(tracks, titles);
        Bars bars = new Bars(0, chart.highestStack());
        for (int at = 0; at < chart.categories().size(); at++) {
            grid.add(stack(at, bars));
        }
        return grid.lines(width);
    }

    private List<List<StyledLine>> stack(int category, Bars bars) {
        List<StyledLine> row = new ArrayList<>();
        row.add(StyledLine.of(chart.categories().get(category)));
        StyledLine bar = StyledLine.EMPTY;
        double filled = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            row.add(said(series.values().get(category)));
            double size = series.piece(category);
            String piece = Bars.fill(i).repeat(bars.piece(filled, size, room()));
            bar = bar.then(StyledLine.of(piece, ChartLines.style(series)));
            filled += size;
        }
        row.add(bar);
        return cells(row.toArray(StyledLine[]::new));
    }

    private StyledLine said(BigDecimal value) {
        return StyledLine.of(ChartLines.said(chart, value, figures));
    }

    private int room() {
        return width / 4;
    }

    private static List<List<StyledLine>> cells(StyledLine... lines) {
        return List.of(lines).stream().map(List::of).toList();
    }
}
