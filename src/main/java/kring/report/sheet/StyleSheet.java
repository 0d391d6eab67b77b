package kring.report.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import kring.report.office.CellText;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The formats of one workbook, and the fonts, fills and lines that they are made of, each written once. */
public final class StyleSheet {
    /** Numbers of formats below this one are the format's own. */
    private static final int FIRST_NUMBER = 164;

    private static final String USUAL = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> borders = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();
    private final Map<String, Integer> highlights = new LinkedHashMap<>();

    StyleSheet() {
        number(fonts, CellFont::usual);
        number(fills, out -> out.add("<fill><patternFill patternType=\"none\"/></fill>"));
        number(fills, out -> out.add("<fill><patternFill patternType=\"darkGray\"/></fill>"));
        number(borders, out -> out.add("<border><left/><right/><top/><bottom/><diagonal/></border>"));
        number(formats, out -> out.add(USUAL + " xfId=\"0\"/>"));
    }

    private static int number(Map<String, Integer> known, Consumer<XmlMarkup> writing) {
        XmlMarkup out = new XmlMarkup();
        writing.accept(out);
        Integer number = known.putIfAbsent(out.toString(), known.size());
        return number == null ? known.size() - 1 : number;
    }

    /** The style of cells that look like this. */
    public CellStyle style(CellFormat format) {
        return new CellStyle(number(formats, out -> write(format, out)), format);
    }

    private void write(CellFormat format, XmlMarkup out) {
        boolean filled = !format.fill().isEmpty();
        boolean lined = format.border() != CellBorder.NONE;
        out.open("xf")
                .with("numFmtId", numberFormat(format.number()))
                .with("fontId", number(fonts, format.font()::write))
                .with("fillId", filled ? number(fills, fill -> fill(fill, format.fill())) : 0)
                .with("borderId", lined ? number(borders, format.border()::write) : 0)
                .with("xfId", 0)
                .with("quotePrefix", format.literal() ? true : null)
                .with("applyNumberFormat", format.number().isEmpty() ? null : true)
                .with("applyFont", true)
                .with("applyFill", filled ? true : null)
                .with("applyBorder", lined ? true : null)
                .with("applyAlignment", true);
        place(format, out);
        out.close();
    }

    private static void place(CellFormat format, XmlMarkup out) {
        out.empty("alignment")
                .with("horizontal", format.across())
                .with("vertical", format.down())
                .with("wrapText", format.wraps())
                .with("indent", format.indent());
        if (format.open()) {
            out.empty("protection", "locked", false);
        }
    }

    private int numberFormat(String format) {
        int known = format.isEmpty() ? 0 : BuiltinFormats.getBuiltinFormat(format);
        return known >= 0 ? known : FIRST_NUMBER + numbers.merge(format, numbers.size(), (old, next) -> old);
    }

    private static void fill(XmlMarkup out, String colour) {
        out.open("fill")
                .open("patternFill", "patternType", "solid")
                .empty("fgColor", "rgb", opaque(colour))
                .close()
                .close();
    }

    /** How cells look that a rule makes bold, in a colour on a background. */
    int highlight(String colour, String background) {
        return number(
                highlights,
                out -> out.open("dxf")
                        .open("font")
                        .empty("b", "val", true)
                        .empty("color", "rgb", opaque(colour))
                        .close()
                        .open("fill")
                        .open("patternFill")
                        .empty("bgColor", "rgb", opaque(background))
                        .close()
                        .close()
                        .close());
    }

    /** A colour given as {@code RRGGBB}, as a workbook wants it. */
    static String opaque(String colour) {
        return "FF" + colour;
    }

    XmlMarkup write() {
        XmlMarkup out = new XmlMarkup().open("styleSheet", "xmlns", OfficeNames.SPREADSHEET);
        if (!numbers.isEmpty()) {
            out.open("numFmts", "count", numbers.size());
            numbers.forEach((format, number) ->
                    out.empty("numFmt", "numFmtId", FIRST_NUMBER + number, "formatCode", CellText.escape(format)));
            out.close();
        }
        list(out, "fonts", fonts);
        list(out, "fills", fills);
        list(out, "borders", borders);
        list(out, "cellStyleXfs", Map.of(USUAL + "/>", 0));
        list(out, "cellXfs", formats);
        list(out, "dxfs", highlights);
        return out.close();
    }

    private static void list(XmlMarkup out, String name, Map<String, Integer> markup) {
        if (!markup.isEmpty()) {
            out.open(name, "count", markup.size());
            markup.keySet().forEach(out::add);
            out.close();
        }
    }
}
