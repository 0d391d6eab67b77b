package kring.report.sheet;

import java.util.List;
import kring.report.office.XmlMarkup;

/**
 * Lines along sides of a cell.
 *
 * @param sides in the order of the format: left, right, top, bottom
 * @param style how thick
 * @param colour as {@code RRGGBB}
 */
public record CellBorder(List<String> sides, String style, String colour) {
    private static final List<String> ALL = List.of("left", "right", "top", "bottom");

    /** No lines at all. */
    public static final CellBorder NONE = new CellBorder(List.of(), "", "");

    /** A thin line below. */
    public static CellBorder below(String colour) {
        return new CellBorder(List.of("bottom"), "thin", colour);
    }

    /** A thick line at the left. */
    public static CellBorder before(String colour) {
        return new CellBorder(List.of("left"), "thick", colour);
    }

    /** Thin lines on all sides. */
    public static CellBorder around(String colour) {
        return new CellBorder(ALL, "thin", colour);
    }

    /** Sides without a line are told too: not every program takes them to be without when nothing is said. */
    void write(XmlMarkup out) {
        out.open("border");
        for (String side : ALL) {
            out.open(side);
            if (sides.contains(side)) {
                out.with("style", style).empty("color", "rgb", StyleSheet.opaque(colour));
            }
            out.close();
        }
        out.close();
    }
}
