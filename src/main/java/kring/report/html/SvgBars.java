package kring.report.html;

import java.math.BigDecimal;
import kring.language.Figures;
import kring.report.document.Chart;

/** The columns or stacks in the frame of a chart, with their values where there is room. */
final class SvgBars {
    private static final double LETTER = 7;

    private final HtmlMarkup page;
    private final Figures figures;
    private final Plot plot;
    private final Chart chart;
    private final double[] tops;

    SvgBars(HtmlMarkup page, Figures figures, Plot plot) {
        this.page = page;
        this.figures = figures;
        this.plot = plot;
        this.chart = plot.chart();
        this.tops = new double[chart.categories().size()];
    }

    /** The columns of a series, beside those of the others. */
    void columns(int index) {
        double width = Math.min(48, plot.slot() * 0.8 / chart.series().size());
        boolean told = chart.known().stream()
                .allMatch(value -> chart.said(value, figures).length() * LETTER < width);
        for (int at = 0; at < chart.categories().size(); at++) {
            BigDecimal value = chart.series().get(index).values().get(at);
            if (value != null) {
                double left = plot.x(at) + width * (index - chart.series().size() / 2.0);
                double top = Math.min(plot.y(value), plot.y(0));
                box(index, at, left, width, top, Math.abs(plot.y(value) - plot.y(0)));
                if (told) {
                    figure(value, left + width / 2, top - 7, "figure");
                }
            }
        }
    }

    /** The pieces of a series, on top of those drawn before. */
    void pieces(int index) {
        double width = Math.min(72, plot.slot() * 0.7);
        for (int at = 0; at < tops.length; at++) {
            BigDecimal value = chart.series().get(index).values().get(at);
            double size = chart.series().get(index).piece(at);
            if (size > 0) {
                double top = plot.y(tops[at] + size);
                double height = plot.y(tops[at]) - top;
                box(index, at, plot.x(at) - width / 2, width, top, height);
                if (height > 16 && chart.said(value, figures).length() * LETTER < width) {
                    figure(value, plot.x(at), top + height / 2 + 5, "inside");
                }
                tops[at] += size;
            }
        }
    }

    private void box(int series, int at, double left, double width, double top, double height) {
        page.open("rect", "x", Plot.at(left), "y", Plot.at(top), "width", Plot.at(width), "height", Plot.at(height));
        page.element("title", SvgMarks.told(chart, series, at, figures)).close().newline();
    }

    private void figure(BigDecimal value, double x, double y, String name) {
        page.element(
                        "text",
                        chart.said(value, figures),
                        "class",
                        name,
                        "x",
                        Plot.at(x),
                        "y",
                        Plot.at(y),
                        "text-anchor",
                        "middle")
                .newline();
    }
}
