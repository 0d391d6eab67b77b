package kring.report.office;

import kring.report.document.Tone;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/**
 * How the columns of the nth series are told from the others, also by who does not see colours.
 *
 * @param colour the colour of its edge
 * @param fill what is within the edge
 */
record SeriesFill(String colour, Fill fill) {
    private static final double HAIRLINE = 1;

    /** Ways of filling that stay apart in black-and-white; a hatching is named as the format names it. */
    enum Fill {
        FULL(""),
        LIGHT(""),
        OPEN(""),
        RISING("wdUpDiag"),
        FALLING("wdDnDiag"),
        BARRED("dkHorz"),
        CROSSED("trellis");

        private final String hatching;

        Fill(String hatching) {
            this.hatching = hatching;
        }
    }

    static SeriesFill of(int number, @Nullable Tone tone) {
        return tone == null
                ? new SeriesFill(Palette.colour(number), Fill.values()[number % Fill.values().length])
                : new SeriesFill(Palette.colour(tone), fill(tone));
    }

    private static Fill fill(Tone tone) {
        return switch (tone) {
            case GOOD -> Fill.FULL;
            case FORWARD -> Fill.LIGHT;
            case STEADY -> Fill.BARRED;
            case OPEN -> Fill.OPEN;
            case WATCH -> Fill.RISING;
            case BACK -> Fill.FALLING;
            case BAD -> Fill.CROSSED;
        };
    }

    void draw(XDDFBarChartData.Series column) {
        column.setLineProperties(ChartColours.line(colour, HAIRLINE));
        switch (fill) {
            case FULL -> column.setFillProperties(ChartColours.solid(colour));
            case LIGHT -> column.setFillProperties(ChartColours.solid(Palette.lighter(colour)));
            case OPEN -> column.setFillProperties(ChartColours.solid(Palette.PAPER));
            default -> RawChart.hatch(column.getCTBarSer().getSpPr(), fill.hatching, colour);
        }
        column.setInvertIfNegative(false);
    }

    /** Writes its value in every column, and nothing where that is nought. */
    void label(XDDFBarChartData.Series column, String format) {
        CTDLbls labels = column.getCTBarSer().addNewDLbls();
        labels.addNewNumFmt().setFormatCode(format + ";-" + format + ";");
        labels.getNumFmt().setSourceLinked(false);
        if (!fill.hatching.isEmpty()) {
            XDDFShapeProperties background = new XDDFShapeProperties();
            background.setFillProperties(ChartColours.solid(Palette.PAPER));
            labels.addNewSpPr().set(background.getXmlObject());
        }
        CTTextBody body = labels.addNewTxPr();
        body.addNewBodyPr();
        XDDFRunProperties words =
                new XDDFRunProperties(body.addNewP().addNewPPr().addNewDefRPr());
        words.setFillProperties(ChartColours.solid(fill == Fill.FULL ? Palette.PAPER : Palette.TEXT));
        show(labels);
    }

    private static void show(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
