package kring.report.chart;

import kring.report.document.Chart;
import kring.report.office.Palette;

/** The two axes of a chart, quiet enough to let the numbers speak. */
final class Axes {
    private static final double HAIRLINE = 0.75;
    private static final double TITLE_SIZE = 9;

    /** A line for each of these shares. */
    private static final double SHARES = 0.25;

    private Axes() {}

    /** Names both axes, for what is drawn along them. */
    static void name(ChartMarkup out) {
        out.set("c:axId", 0).set("c:axId", 1);
    }

    static void write(ChartMarkup out, Chart chart) {
        categories(out, chart);
        values(out, AxisScale.of(chart));
    }

    private static void categories(ChartMarkup out, Chart chart) {
        out.open("c:catAx")
                .set("c:axId", 0)
                .open("c:scaling")
                .set("c:orientation", "minMax")
                .close()
                .set("c:delete", false)
                .set("c:axPos", "b");
        // a small one shows the way alone: what stands around it says over what time
        ticks(out, chart.room() == Chart.Room.QUARTER ? "none" : "low");
        out.open("c:spPr").line(Palette.QUIET, HAIRLINE).close();
        crossing(out.words(), 1).set("c:auto", false).close();
    }

    private static void values(ChartMarkup out, AxisScale scale) {
        ends(out.open("c:valAx").set("c:axId", 1), scale);
        out.set("c:delete", false).set("c:axPos", "l");
        out.open("c:majorGridlines")
                .open("c:spPr")
                .line(Palette.LINE, HAIRLINE)
                .close()
                .close();
        if (!scale.unit().isBlank()) {
            out.title(scale.unit(), TITLE_SIZE, false, Palette.TEXT);
        }
        out.out().empty("c:numFmt", "formatCode", scale.format(), "sourceLinked", true);
        ticks(out, "nextTo");
        out.open("c:spPr").noLine().close();
        crossing(out.words(), 0).set("c:crossBetween", "between");
        if (scale.share() || scale.few()) {
            out.set("c:majorUnit", scale.share() ? SHARES : 1d);
        }
        out.close();
    }

    private static void ends(ChartMarkup out, AxisScale scale) {
        out.open("c:scaling").set("c:orientation", "minMax");
        if (scale.share()) {
            out.set("c:max", 1d);
        }
        if (scale.fromZero()) {
            out.set("c:min", 0d);
        }
        out.close();
    }

    private static void ticks(ChartMarkup out, String labels) {
        out.set("c:majorTickMark", "none").set("c:minorTickMark", "none").set("c:tickLblPos", labels);
    }

    private static ChartMarkup crossing(ChartMarkup out, int other) {
        return out.set("c:crossAx", other).set("c:crosses", "autoZero");
    }
}
