package kring.report.terminal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Figures;
import kring.report.document.Chart;

/** A chart as rows of figures with a small picture behind them; where that does not fit, its figures as a table. */
final class ChartLines {
    static final TextGrid.Track NAME = new TextGrid.Track(20, false, 0);
    static final TextGrid.Track FIGURE = new TextGrid.Track(8, true, 18);
    static final TextGrid.Track PICTURE = new TextGrid.Track(40, false, Integer.MAX_VALUE);

    private final Chart chart;
    private final Figures figures;

    ChartLines(Chart chart, Figures figures) {
        this.chart = chart;
        this.figures = figures;
    }

    List<StyledLine> within(int width) {
        List<StyledLine> lines =
                new ArrayList<>(Wrap.lines(StyledLine.of(chart.caption(), AnsiStyle.STRONG), width, 0));
        lines.addAll(picture(width).orElseGet(() -> new TableLines(chart.table(), figures).within(width)));
        return lines;
    }

    private Optional<List<StyledLine>> picture(int width) {
        return switch (chart.kind()) {
            case LINES -> new LineRows(chart, figures).within(width);
            case COLUMNS -> new BarRows(chart, figures, width).columns();
            case STACKED -> new BarRows(chart, figures, width).stacks();
        };
    }

    /** A value in words, an unknown one as a dash. */
    static String said(Chart chart, BigDecimal value, Figures figures) {
        return value == null ? "–" : chart.said(value, figures);
    }

    /** The style of a series. */
    static AnsiStyle style(Chart.Series series) {
        return series.tone() == null ? AnsiStyle.PLAIN : AnsiStyle.of(series.tone());
    }
}
