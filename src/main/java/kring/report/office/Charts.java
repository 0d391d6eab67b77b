package kring.report.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import kring.report.document.Chart;
import kring.report.document.Tone;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws the charts of a report natively, for Word and Excel alike. */
public final class Charts {
    private Charts() {}

    /** Whether there is anything to draw: a chart without a single known value would be an empty frame. */
    public static boolean drawable(Chart chart) {
        return !chart.known().isEmpty();
    }

    /** A chart for a Word file: its numbers go into a workbook inside that file. */
    public static EmbeddedChart embedded(Chart chart) {
        try (org.apache.poi.xwpf.usermodel.XWPFDocument scratch = new org.apache.poi.xwpf.usermodel.XWPFDocument()) {
            XDDFChart target = scratch.createChart(scratch.createParagraph().createRun(), 1, 1);
            XSSFWorkbook workbook = target.getWorkbook();
            DocumentProperties.set(workbook.getProperties(), chart.title());
            workbook.setSheetName(0, "kring");
            draw(target, new ChartCells(workbook.getSheetAt(0), 0, 0, chart).write());
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            scratch.write(bytes);
            var parts = ReproducibleZip.parts(bytes.toByteArray());
            return new EmbeddedChart(parts.get("word/charts/chart1.xml"), parts.get("word/embeddings/Microsoft_Excel_Worksheet1.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Draws a chart in a workbook, from numbers that stand in its cells. */
    public static void draw(XDDFChart target, ChartCells cells) {
        Chart chart = cells.chart();
        ChartFrame.around(target, chart);
        XDDFChartData data = data(target, chart, Axes.under(target, chart));
        for (int number = 0; number < chart.series().size(); number++) {
            XDDFChartData.Series series = data.addSeries(cells.categories(), cells.values(number));
            Chart.Series one = chart.series().get(number);
            series.setTitle(XmlText.text(one.name()), cells.name(number));
            style(series, number, chart);
            // not XDDFChart.plot: that would put an empty workbook inside a workbook
            series.plot();
        }
        ChartFrame.legend(target, chart);
    }

    private static XDDFChartData data(XDDFChart target, Chart chart, Axes axes) {
        ChartTypes type = chart.kind() == Chart.Kind.LINES ? ChartTypes.LINE : ChartTypes.BAR;
        XDDFChartData data = target.createData(type, axes.categories(), axes.values());
        data.setVaryColors(false);
        if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        } else if (data instanceof XDDFBarChartData columns) {
            boolean stacked = chart.kind() == Chart.Kind.STACKED;
            columns.setBarDirection(BarDirection.COL);
            columns.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
            CTBarChart raw = target.getCTChart().getPlotArea().getBarChartArray(0);
            RawChart.put(raw, "gapWidth", 60, "axId");
            RawChart.put(raw, "overlap", stacked ? 100 : 0, "axId");
        }
        return data;
    }

    private static void style(XDDFChartData.Series series, int number, Chart chart) {
        Tone tone = chart.series().get(number).tone();
        if (series instanceof XDDFLineChartData.Series line) {
            SeriesLine.of(number, tone).draw(line);
        } else if (series instanceof XDDFBarChartData.Series column) {
            SeriesFill area = SeriesFill.of(number, tone);
            area.draw(column);
            if (chart.kind() == Chart.Kind.STACKED) {
                area.label(column, AxisScale.of(chart).format());
            }
        }
    }
}
