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
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
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
        background(target.getOrAddShapeProperties());
        words(target.getCTChartSpace());
        title(target, XmlText.text(chart.title()), chart.room() == Chart.Room.QUARTER ? TEXT_SIZE : TITLE_SIZE);
        target.displayBlanksAs(DisplayBlanks.GAP);
    }

    private static void background(XDDFShapeProperties space) {
        space.setFillProperties(ChartColours.solid(Palette.PAPER));
        space.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    }

    private static void words(CTChartSpace space) {
        CTTextBody body = space.addNewTxPr();
        body.addNewBodyPr();
        XDDFRunProperties words =
                new XDDFRunProperties(body.addNewP().addNewPPr().addNewDefRPr());
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
        if (chart.room() == Chart.Room.QUARTER
                || chart.series().size() == 1 && chart.series().get(0).name().isBlank()) {
            return;
        }
        XDDFChartLegend legend = target.getOrAddLegend();
        legend.setPosition(chart.series().size() <= NAMES_BELOW ? LegendPosition.BOTTOM : LegendPosition.RIGHT);
        legend.setOverlay(false);
    }
}
