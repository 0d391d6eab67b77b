package kring.report.office;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Colours of the palette as charts want them. */
final class ChartColours {
    private ChartColours() {}

    static XDDFColor color(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XDDFColorRgbBinary(new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    static XDDFFillProperties solid(String rgb) {
        return new XDDFSolidFillProperties(color(rgb));
    }

    static XDDFLineProperties line(String rgb, double points) {
        XDDFLineProperties line = new XDDFLineProperties(solid(rgb));
        line.setWidth(points);
        return line;
    }
}
