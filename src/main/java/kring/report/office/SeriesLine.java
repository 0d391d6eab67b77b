package kring.report.office;

import java.util.List;
import kring.report.document.Tone;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/**
 * How the nth line of a chart is told from the others, also by who does not see colours.
 *
 * @param colour its colour
 * @param dash how it is broken
 * @param marker the shape at its points
 * @param hollow whether that shape is open
 */
record SeriesLine(String colour, PresetLineDash dash, MarkerStyle marker, boolean hollow) {
    private static final double LINE = 2;
    private static final double HAIRLINE = 1;
    private static final int MARKER = 7;
    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.DASH_DOT);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    static SeriesLine of(int number, @Nullable Tone tone) {
        int round = number / MARKERS.size();
        return new SeriesLine(
                tone == null ? Palette.colour(number) : Palette.colour(tone),
                DASHES.get((number + round) % DASHES.size()),
                MARKERS.get(number % MARKERS.size()),
                round % 2 == 1);
    }

    void draw(XDDFLineChartData.Series line) {
        XDDFLineProperties stroke = ChartColours.line(colour, LINE);
        stroke.setPresetDash(new XDDFPresetLineDash(dash));
        line.setLineProperties(stroke);
        line.setSmooth(false);
        line.setMarkerStyle(marker);
        XDDFShapeProperties point = new XDDFShapeProperties();
        point.setFillProperties(ChartColours.solid(hollow ? Palette.PAPER : colour));
        point.setLineProperties(ChartColours.line(colour, HAIRLINE));
        CTMarker shape = line.getCTLineSer().getMarker();
        shape.addNewSpPr().set(point.getXmlObject());
        RawChart.put(shape, "size", MARKER, "spPr");
    }
}
