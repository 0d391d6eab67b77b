package kring.report.sheet;

import kring.report.office.XmlMarkup;

/**
 * How letters in a cell look.
 *
 * @param size in points
 * @param colour as {@code RRGGBB}
 */
public record CellFont(int size, boolean bold, String colour) {
    private static final String NAME = "Calibri";

    /** The font of all cells that have no other. */
    static void usual(XmlMarkup out) {
        out.open("font")
                .empty("sz", "val", "11.0")
                .empty("color", "indexed", 8)
                .empty("name", "val", NAME)
                .empty("family", "val", 2)
                .empty("scheme", "val", "minor")
                .close();
    }

    /** As one of the fonts of a workbook. */
    void write(XmlMarkup out) {
        out.open("font");
        weight(out);
        size(out);
        color(out);
        out.empty("name", "val", NAME).close();
    }

    /** As the font of words among others in a cell. */
    void within(XmlMarkup out) {
        out.open("rPr");
        weight(out);
        color(out);
        size(out);
        out.empty("rFont", "val", NAME).close();
    }

    private void weight(XmlMarkup out) {
        if (bold) {
            out.empty("b", "val", true);
        }
    }

    private void size(XmlMarkup out) {
        out.empty("sz", "val", (double) size);
    }

    private void color(XmlMarkup out) {
        out.empty("color", "rgb", StyleSheet.opaque(colour));
    }
}
