package kring.report.chart;

import kring.report.document.Chart;
import kring.report.document.Tone;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;
import kring.report.sheet.Workbook;

/** Draws the charts of a report natively, for Word and Excel alike. */
public final class Charts {
    private static final int GAP = 60;

    private Charts() {}

    /** Whether there is anything to draw: a chart without a single known value would be an empty frame. */
    public static boolean drawable(Chart chart) {
        return !chart.known().isEmpty();
    }

    /** A chart for a Word file: its numbers go into a workbook inside that file. */
    public static EmbeddedChart embedded(Chart chart) {
        Workbook workbook = new Workbook();
        XmlMarkup drawing = space();
        draw(new ChartMarkup(drawing), new ChartCells(workbook.sheet("kring"), 0, chart).write(), false);
        drawing.empty("c:externalData", "r:id", EmbeddedChart.WORKBOOK).close();
        return new EmbeddedChart(drawing.part(), workbook.file(chart.title()));
    }

    /** A chart in a workbook, from numbers that stand in its cells. */
    public static XmlMarkup drawn(ChartCells cells) {
        XmlMarkup drawing = space();
        draw(new ChartMarkup(drawing), cells, true);
        return drawing.open("c:printSettings")
                .empty("c:headerFooter")
                .empty("c:pageMargins", "b", 0.75, "l", 0.7, "r", 0.7, "t", 0.75, "header", 0.3, "footer", 0.3)
                .empty("c:pageSetup")
                .close()
                .close();
    }

    private static XmlMarkup space() {
        return new XmlMarkup()
                .open("c:chartSpace", "xmlns:c", OfficeNames.CHART, "xmlns:a", OfficeNames.DRAWING)
                .with("xmlns:r", OfficeNames.RELATIONS);
    }

    private static void draw(ChartMarkup out, ChartCells cells, boolean onSheet) {
        Chart chart = cells.chart();
        out.set("c:roundedCorners", false).open("c:chart");
        ChartFrame.title(out, chart);
        out.open("c:plotArea");
        if (onSheet) {
            out.out().empty("c:layout");
        }
        plot(out, cells);
        Axes.write(out, chart);
        out.close();
        ChartFrame.legend(out, chart);
        if (onSheet) {
            out.set("c:plotVisOnly", true);
        }
        out.set("c:dispBlanksAs", "gap").close();
        ChartFrame.paper(out);
    }

    private static void plot(ChartMarkup out, ChartCells cells) {
        boolean lines = cells.chart().kind() == Chart.Kind.LINES;
        boolean stacked = cells.chart().kind() == Chart.Kind.STACKED;
        if (lines) {
            out.open("c:lineChart").set("c:grouping", "standard");
        } else {
            out.open("c:barChart").set("c:barDir", "col").set("c:grouping", stacked ? "stacked" : "clustered");
        }
        out.set("c:varyColors", false);
        for (int number = 0; number < cells.chart().series().size(); number++) {
            series(out, cells, number);
        }
        if (!lines) {
            out.set("c:gapWidth", GAP).set("c:overlap", stacked ? 100 : 0);
        }
        Axes.name(out);
        out.close();
    }

    private static void series(ChartMarkup out, ChartCells cells, int number) {
        out.open("c:ser").set("c:idx", number).set("c:order", number).open("c:tx");
        cells.name(out.out(), number);
        look(out.close(), cells.chart(), number);
        out.open("c:cat");
        cells.categories(out.out());
        out.close().open("c:val");
        cells.values(out.out(), number);
        out.close();
        if (cells.chart().kind() == Chart.Kind.LINES) {
            out.set("c:smooth", false);
        }
        out.close();
    }

    private static void look(ChartMarkup out, Chart chart, int number) {
        Tone tone = chart.series().get(number).tone();
        if (chart.kind() == Chart.Kind.LINES) {
            SeriesLine.of(number, tone).draw(out);
            return;
        }
        SeriesFill area = SeriesFill.of(number, tone);
        area.draw(out);
        if (chart.kind() == Chart.Kind.STACKED) {
            area.label(out, AxisScale.of(chart).format());
        }
    }
}
