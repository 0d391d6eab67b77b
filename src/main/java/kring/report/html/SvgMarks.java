package kring.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.language.Figures;
import kring.report.document.Chart;
import kring.report.document.Chart.Series;

/** The lines in the frame of a chart, or its bars by {@link SvgBars}; each says its value to who points at it. */
final class SvgMarks {
    private static final int COLOURS = 6;
    private static final List<String> SIGNS = List.of("●", "■", "▲", "◆");
    private static final List<String> SHAPES = List.of(
            "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-5-5h10v10h-10z", "M0-6 6 5H-6z", "M0-6.5 6.5 0 0 6.5-6.5 0z");

    private final HtmlMarkup page;
    private final Figures figures;
    private final Plot plot;
    private final Chart chart;

    SvgMarks(HtmlMarkup page, Figures figures, Plot plot) {
        this.page = page;
        this.figures = figures;
        this.plot = plot;
        this.chart = plot.chart();
    }

    /** The class of a series: its tone, or else one of the colours in turn. */
    static String name(Chart chart, int series) {
        Series one = chart.series().get(series);
        return one.tone() == null ? "series-" + (series % COLOURS + 1) : HtmlWriter.name(one.tone());
    }

    /** The sign of a series in the legend: that of its points, so that lines differ without colour too. */
    static String sign(Chart chart, int series) {
        return chart.kind() == Chart.Kind.LINES ? SIGNS.get(series % SIGNS.size()) : "■";
    }

    void draw() {
        SvgBars bars = new SvgBars(page, figures, plot);
        for (int i = 0; i < chart.series().size(); i++) {
            page.open("g", "class", name(chart, i)).newline();
            switch (chart.kind()) {
                case LINES -> line(i);
                case COLUMNS -> bars.columns(i);
                case STACKED -> bars.pieces(i);
            }
            page.close().newline();
        }
    }

    private void line(int index) {
        List<BigDecimal> values = chart.series().get(index).values();
        List<String> points = new ArrayList<>();
        for (int at = 0; at <= values.size(); at++) {
            if (at < values.size() && values.get(at) != null) {
                points.add(Plot.at(plot.x(at)) + "," + Plot.at(plot.y(values.get(at))));
            } else if (!points.isEmpty()) {
                page.open("polyline", "points", String.join(" ", points))
                        .close()
                        .newline();
                points.clear();
            }
        }
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) != null) {
                String place = "translate(" + Plot.at(plot.x(at)) + " " + Plot.at(plot.y(values.get(at))) + ")";
                page.open("path", "d", SHAPES.get(index % SHAPES.size()), "transform", place);
                page.element("title", told(chart, index, at, figures)).close().newline();
            }
        }
    }

    /** What a mark says: its series, its category and its value. */
    static String told(Chart chart, int series, int at, Figures figures) {
        Series one = chart.series().get(series);
        String value = chart.said(one.values().get(at), figures);
        return one.name() + ", " + chart.categories().get(at) + ": " + value;
    }
}
