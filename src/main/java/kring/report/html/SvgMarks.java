package kring.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.language.Figures;
import kring.report.Chart;
import kring.report.Chart.Series;

/** The lines, columns or stacks in the frame of a chart; each says its value to who points at it. */
final class SvgMarks {
    private static final int COLOURS = 6;
    private static final List<String> SIGNS = List.of("●", "■", "▲", "◆");
    private static final List<String> SHAPES = List.of(
            "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-5-5h10v10h-10z", "M0-6 6 5H-6z", "M0-6.5 6.5 0 0 6.5-6.5 0z");

    private final Markup page;
    private final Figures figures;
    private final Plot plot;
    private final Chart chart;

    SvgMarks(Markup page, Figures figures, Plot plot) {
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
        double[] tops = new double[chart.categories().size()];
        for (int i = 0; i < chart.series().size(); i++) {
            page.open("g", "class", name(chart, i)).newline();
            switch (chart.kind()) {
                case LINES -> line(i);
                case COLUMNS -> columns(i);
                case STACKED -> pieces(i, tops);
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
                told(index, at).close().newline();
            }
        }
    }

    private void columns(int index) {
        double width = Math.min(48, plot.slot() * 0.8 / chart.series().size());
        for (int at = 0; at < chart.categories().size(); at++) {
            BigDecimal value = chart.series().get(index).values().get(at);
            if (value != null) {
                double left = plot.x(at) + width * (index - chart.series().size() / 2.0);
                double top = Math.min(plot.y(value), plot.y(0));
                box(index, at, left, width, top, Math.abs(plot.y(value) - plot.y(0)));
                if (said(value).length() * 6 < width) {
                    figure(value, left + width / 2, top - 7, "figure");
                }
            }
        }
    }

    private void pieces(int index, double[] tops) {
        double width = Math.min(72, plot.slot() * 0.7);
        for (int at = 0; at < tops.length; at++) {
            BigDecimal value = chart.series().get(index).values().get(at);
            double size = Axis.size(value);
            if (size > 0) {
                double top = plot.y(tops[at] + size);
                double height = plot.y(tops[at]) - top;
                box(index, at, plot.x(at) - width / 2, width, top, height);
                if (height > 16) {
                    figure(value, plot.x(at), top + height / 2 + 5, "inside");
                }
                tops[at] += size;
            }
        }
    }

    private void box(int series, int at, double left, double width, double top, double height) {
        page.open("rect", "x", Plot.at(left), "y", Plot.at(top), "width", Plot.at(width), "height", Plot.at(height));
        told(series, at).close().newline();
    }

    private void figure(BigDecimal value, double x, double y, String name) {
        page.element("text", said(value), "class", name, "x", Plot.at(x), "y", Plot.at(y), "text-anchor", "middle")
                .newline();
    }

    private Markup told(int series, int at) {
        Series one = chart.series().get(series);
        return page.element(
                "title",
                one.name() + ", " + chart.categories().get(at) + ": "
                        + said(one.values().get(at)));
    }

    private String said(BigDecimal value) {
        return String.join(" ", chart.cell(value).lines(figures));
    }
}
