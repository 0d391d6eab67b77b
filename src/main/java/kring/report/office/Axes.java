package kring.report.office;

import kring.report.document.Chart;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The two axes of a chart, quiet enough to let the numbers speak. */
record Axes(XDDFCategoryAxis categories, XDDFValueAxis values) {
    private static final double HAIRLINE = 0.75;

    static Axes under(XDDFChart target, Chart chart) {
        XDDFCategoryAxis categories = target.createCategoryAxis(AxisPosition.BOTTOM);
        categories.setMajorTickMark(AxisTickMark.NONE);
        // a small one shows the way alone: what stands around it says over what time
        categories.setTickLabelPosition(
                chart.room() == Chart.Room.QUARTER ? AxisTickLabelPosition.NONE : AxisTickLabelPosition.LOW);
        ChartFrame.words(categories.getOrAddTextProperties());
        categories.getOrAddShapeProperties().setLineProperties(ChartColours.line(Palette.QUIET, HAIRLINE));
        XDDFValueAxis values = target.createValueAxis(AxisPosition.LEFT);
        ChartFrame.words(values.getOrAddTextProperties());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMajorTickMark(AxisTickMark.NONE);
        values.getOrAddMajorGridProperties().setLineProperties(ChartColours.line(Palette.LINE, HAIRLINE));
        values.getOrAddShapeProperties().setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        scale(values, chart, target.getCTChart().getPlotArea());
        return new Axes(categories, values);
    }

    private static void scale(XDDFValueAxis axis, Chart chart, CTPlotArea plot) {
        AxisScale scale = AxisScale.of(chart);
        axis.setNumberFormat(scale.format());
        if (scale.fromZero()) {
            axis.setMinimum(0);
        }
        if (scale.share()) {
            axis.setMaximum(1);
            axis.setMajorUnit(0.25);
        } else if (scale.few()) {
            axis.setMajorUnit(1);
        }
        if (!scale.unit().isBlank()) {
            axis.setTitle(XmlText.text(scale.unit()));
            CTTextCharacterProperties words = plot.getValAxArray(0)
                    .getTitle()
                    .getTx()
                    .getRich()
                    .getPArray(0)
                    .getRArray(0)
                    .getRPr();
            // the library takes the machine's language
            words.unsetLang();
            ChartFrame.words(new XDDFRunProperties(words));
        }
    }
}
