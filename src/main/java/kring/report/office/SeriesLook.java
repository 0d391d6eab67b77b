package kring.report.office;

import java.util.List;
import kring.report.Tone;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;

/**
 * How the nth series of a chart is told from the others, in colour as well as in black-and-white.
 *
 * @param ink its colour
 * @param dash how a line is broken
 * @param marker the shape at a line's points
 * @param hollow whether that shape is open
 * @param pattern how a column is hatched; null is solid
 */
record SeriesLook(String ink, PresetLineDash dash, MarkerStyle marker, boolean hollow, String pattern) {
    private static final double STROKE = 2;
    private static final double HAIRLINE = 0.75;
    private static final int MARKER = 7;
    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SYSTEM_DOT, PresetLineDash.DASH_DOT);
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND);

    static SeriesLook of(int number, Tone tone) {
        String ink = tone == null ? Palette.ink(number) : Palette.ink(tone);
        int round = number / MARKERS.size();
        return new SeriesLook(
                ink,
                DASHES.get((number + round) % DASHES.size()),
                MARKERS.get(number % MARKERS.size()),
                round % 2 == 1,
                tone == null ? hatch(number) : hatch(tone));
    }

    private static String hatch(int number) {
        return switch (number % 4) {
            case 1 -> "wdUpDiag";
            case 2 -> "pct25";
            case 3 -> "dkHorz";
            default -> null;
        };
    }

    private static String hatch(Tone tone) {
        return switch (tone) {
            case GOOD -> null;
            case FORWARD -> "pct50";
            case STEADY -> "dkHorz";
            case OPEN -> "pct5";
            case WATCH -> "wdUpDiag";
            case BACK -> "wdDnDiag";
            case BAD -> "trellis";
        };
    }

    /** Gives a series this look. */
    void dress(XDDFChartData.Series series) {
        if (series instanceof XDDFLineChartData.Series line) {
            dress(line);
        } else if (series instanceof XDDFBarChartData.Series column) {
            dress(column);
        }
    }

    private void dress(XDDFLineChartData.Series line) {
        XDDFLineProperties stroke = Ink.line(ink, STROKE);
        stroke.setPresetDash(new XDDFPresetLineDash(dash));
        line.setLineProperties(stroke);
        line.setSmooth(false);
        line.setMarkerStyle(marker);
        XDDFShapeProperties point = new XDDFShapeProperties();
        point.setFillProperties(Ink.solid(hollow ? Palette.PAPER : ink));
        point.setLineProperties(Ink.line(ink, HAIRLINE));
        CTMarker shape = line.getCTLineSer().getMarker();
        shape.addNewSpPr().set(point.getXmlObject());
        RawChart.put(shape, "size", MARKER, "spPr");
    }

    private void dress(XDDFBarChartData.Series column) {
        column.setLineProperties(Ink.line(ink, HAIRLINE));
        if (pattern == null) {
            column.setFillProperties(Ink.solid(ink));
        } else {
            RawChart.hatch(column.getCTBarSer().getSpPr(), pattern, ink);
        }
        column.setInvertIfNegative(false);
    }
}
