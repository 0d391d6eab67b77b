package kring.report.office;

import kring.report.document.Chart;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** What stands around a chart: its background, its words, its title and its legend. */
final class ChartFrame {
    private static final double TITLE_SIZE = 12;
    private static final double TEXT_SIZE = 9;

    /** Up to here names fit in a line below; more are easier to find in a list at the side. */
    private static final int NAMES_BELOW = 4;

    private ChartFrame() {}

    static void around(XDDFChart target, Chart chart) {
        target.getCTChartSpace().addNewRoundedCorners().setVal(false);
        background(target);
        words(target.getCTChartSpace().addNewTxPr());
        title(target, XmlText.text(chart.title()), chart.room() == Chart.Room.WHOLE ? TITLE_SIZE : TEXT_SIZE);
        target.displayBlanksAs(DisplayBlanks.GAP);
    }

    /** Paper behind the whole chart: the library's own shape is that of the plot alone, and what stands around it needs paper too. */
    private static void background(XDDFChart target) {
        XDDFShapeProperties paper = new XDDFShapeProperties();
        paper.setFillProperties(ChartColours.solid(Palette.PAPER));
        paper.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        target.getCTChartSpace().addNewSpPr().set(paper.getXmlObject());
    }

    private static void words(CTTextBody body) {
        body.addNewBodyPr();
        words(new XDDFRunProperties(body.addNewP().addNewPPr().addNewDefRPr()));
    }

    /** In a colour of their own: on a dark page what has none becomes light, and the paper of a chart does not become dark. */
    static void words(XDDFRunProperties words) {
        words.setFontSize(TEXT_SIZE);
        words.setFillProperties(ChartColours.solid(Palette.TEXT));
    }

    private static void title(XDDFChart target, String title, double size) {
        target.setAutoTitleDeleted(title.isBlank());
        if (title.isBlank()) {
            return;
        }
        target.setTitleText(title);
        target.setTitleOverlay(false);
        for (XDDFTextRun run : target.getFormattedTitle().getParagraph(0)) {
            run.setFontSize(size);
            run.setBold(true);
            // the library takes the machine's language
            run.setLanguage(null);
            run.setFontColor(ChartColours.color(Palette.ACCENT));
        }
    }

    static void legend(XDDFChart target, Chart chart) {
        if (chart.room() != Chart.Room.WHOLE
                || chart.series().size() == 1 && chart.series().get(0).name().isBlank()) {
            return;
        }
        XDDFChartLegend legend = target.getOrAddLegend();
        legend.setPosition(chart.series().size() <= NAMES_BELOW ? LegendPosition.BOTTOM : LegendPosition.RIGHT);
        legend.setOverlay(false);
        words(target.getCTChart().getLegend().addNewTxPr());
    }
}
