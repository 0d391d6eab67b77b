package kring.report.html;

import java.math.BigDecimal;
import kring.language.Figures;
import kring.report.document.Chart;

/** Draws a chart as inline SVG: the frame here, what stands in it by {@link SvgMarks}, then the legend. */
final class SvgChart {
    private static final double LETTER = 7.2;
    private static final double WIDE_LETTER = 9;
    private static final double PLOT_HEIGHT = 230;
    private static final double TURN = Math.toRadians(35);
    private static final int LONGEST_LABEL = 22;
    private static final int MOST_LABELS = 24;

    private final HtmlMarkup page;
    private final Figures figures;
    private final Chart chart;

    SvgChart(HtmlMarkup page, Figures figures, Chart chart) {
        this.page = page;
        this.figures = figures;
        this.chart = chart;
    }

    void write() {
        Plot plot = plot();
        String box = "0 0 " + Plot.at(Plot.WIDTH) + " " + Plot.at(plot.foot() + labelHeight(plot));
        String name = chart.id() + "-title";
        String description = chart.id() + "-description";
        page.open("svg", "viewBox", box, "role", "img", "aria-labelledby", name + " " + description)
                .newline();
        page.element("title", chart.caption(), "id", name).newline();
        page.element("desc", chart.description(), "id", description).newline();
        ticks(plot);
        new SvgMarks(page, figures, plot).draw();
        labels(plot);
        page.close().newline();
        legend();
    }

    /** Room on the left for the ticks, and for the first label where labels are turned. */
    private Plot plot() {
        Axis axis = Axis.of(chart);
        int longest = axis.ticks().stream()
                .mapToInt(tick -> chart.said(tick, figures).length())
                .max()
                .orElse(0);
        double left = longest * WIDE_LETTER + 14;
        Plot plot = new Plot(chart, axis, left, Plot.TOP + PLOT_HEIGHT);
        double label = longestLabel() * LETTER * Math.cos(TURN) - plot.slot() / 3;
        return fits(plot) ? plot : new Plot(chart, axis, Math.max(left, label), plot.foot());
    }

    private void ticks(Plot plot) {
        for (BigDecimal tick : plot.axis().ticks()) {
            String y = Plot.at(plot.y(tick));
            String kind = tick.signum() == 0 ? "axis" : "grid";
            page.open("line", "class", kind, "x1", Plot.at(plot.left()), "x2", Plot.at(Plot.RIGHT), "y1", y, "y2", y)
                    .close();
            String x = Plot.at(plot.left() - 8);
            page.element(
                            "text",
                            chart.said(tick, figures),
                            "x",
                            x,
                            "y",
                            y,
                            "text-anchor",
                            "end",
                            "dominant-baseline",
                            "central")
                    .newline();
        }
    }

    private void labels(Plot plot) {
        int every = (chart.categories().size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < chart.categories().size(); i += Math.max(1, every)) {
            String label = label(chart.categories().get(i));
            String x = Plot.at(plot.x(i));
            if (fits(plot)) {
                page.element("text", label, "x", x, "y", Plot.at(plot.foot() + 20), "text-anchor", "middle");
            } else {
                String turned = "translate(" + x + " " + Plot.at(plot.foot() + 16) + ") rotate(-35)";
                page.element("text", label, "transform", turned, "text-anchor", "end");
            }
            page.newline();
        }
    }

    private boolean fits(Plot plot) {
        return longestLabel() * LETTER < plot.slot();
    }

    private double labelHeight(Plot plot) {
        return fits(plot) ? 28 : 28 + longestLabel() * LETTER * Math.sin(TURN);
    }

    private int longestLabel() {
        return chart.categories().stream()
                .mapToInt(category -> label(category).length())
                .max()
                .orElse(0);
    }

    private static String label(String category) {
        return category.length() <= LONGEST_LABEL ? category : category.substring(0, LONGEST_LABEL - 1) + "…";
    }

    /** The names of the series; one that is alone needs none. */
    private void legend() {
        if (chart.series().size() < 2) {
            return;
        }
        page.open("ul", "class", "legend");
        for (int i = 0; i < chart.series().size(); i++) {
            page.open("li");
            page.element("span", SvgMarks.sign(chart, i), "class", SvgMarks.name(chart, i), "aria-hidden", "true");
            page.text(" " + chart.series().get(i).name()).close();
        }
        page.close().newline();
    }
}
