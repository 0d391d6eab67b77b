package kring.report.chart;

import kring.report.document.Chart;
import kring.report.office.Palette;

/** What stands around a chart: its title, its legend and the paper behind it. */
final class ChartFrame {
    private static final double TITLE_SIZE = 12;
    private static final double SMALL_TITLE = 9;

    /** Up to here names fit in a line below; more are easier to find in a list at the side. */
    private static final int NAMES_BELOW = 4;

    private ChartFrame() {}

    static void title(ChartMarkup out, Chart chart) {
        boolean none = chart.title().isBlank();
        if (!none) {
            double size = chart.room() == Chart.Room.WHOLE ? TITLE_SIZE : SMALL_TITLE;
            out.title(chart.title(), size, true, Palette.ACCENT);
        }
        out.set("c:autoTitleDeleted", none);
    }

    static void legend(ChartMarkup out, Chart chart) {
        boolean one = chart.series().size() == 1 && chart.series().get(0).name().isBlank();
        if (chart.room() == Chart.Room.WHOLE && !one) {
            out.open("c:legend")
                    .set("c:legendPos", chart.series().size() <= NAMES_BELOW ? "b" : "r")
                    .set("c:overlay", false)
                    .words()
                    .close();
        }
    }

    /** Paper behind the whole chart, and the words on it. */
    static void paper(ChartMarkup out) {
        out.open("c:spPr").solid(Palette.PAPER).noLine().close().words();
    }
}
