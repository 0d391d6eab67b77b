package kring.report.excel;

import java.util.HashMap;
import java.util.Map;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.sheet.CellFont;
import kring.report.sheet.CellFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made once. */
final class CellStyles {
    private static final int SIZE = 11;

    private record Key(CellLook look, String format, boolean literal) {}

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Tone, XSSFCellStyle> callouts = new HashMap<>();
    private final Map<String, XSSFCellStyle> ratings = new HashMap<>();
    private final Map<CellFont, XSSFFont> fonts = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a look, with a number format of its own where that is not empty. */
    XSSFCellStyle of(CellLook look, String format) {
        return styles.computeIfAbsent(new Key(look, format, false), this::make);
    }

    /** The style for words that Excel would take for a formula as soon as they are edited. */
    XSSFCellStyle literal(CellLook look) {
        return styles.computeIfAbsent(new Key(look, "", true), this::make);
    }

    /** The style of a remark that should not be missed. */
    XSSFCellStyle callout(Tone tone) {
        return callouts.computeIfAbsent(tone, one -> {
            XSSFCellStyle style = make(new Key(CellLook.BULLET, "", false));
            CellFormat.fill(style, Palette.tint(one));
            style.setBorderLeft(BorderStyle.THICK);
            style.setLeftBorderColor(CellFormat.color(Palette.colour(one)));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return style;
        });
    }

    /** The style of a number on a background that tells how it stands. */
    XSSFCellStyle rating(Tone tone, String format) {
        return ratings.computeIfAbsent(tone + format, one -> {
            XSSFCellStyle style = make(new Key(CellLook.FIGURE, format, false));
            CellFormat.fill(style, Palette.shade(tone));
            style.setIndention((short) 0);
            style.setAlignment(HorizontalAlignment.CENTER);
            return style;
        });
    }

    /** The font of words said in one way. */
    XSSFFont font(Text.Stress stress) {
        return switch (stress) {
            case PLAIN -> font(new CellFont(SIZE, false, Palette.TEXT));
            case STRONG -> font(new CellFont(SIZE, true, Palette.TEXT));
            case QUIET -> font(new CellFont(SIZE, false, Palette.QUIET));
        };
    }

    /** The font of a remark's title. */
    XSSFFont font(Tone tone) {
        return font(new CellFont(SIZE, true, Palette.colour(tone)));
    }

    private XSSFFont font(CellFont font) {
        return fonts.computeIfAbsent(font, one -> one.addTo(workbook));
    }

    private XSSFCellStyle make(Key key) {
        CellLook look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.font()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look.is(CellLook.Trait.RIGHT) ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setWrapText(look.is(CellLook.Trait.WRAPPED));
        style.setIndention((short) (look.is(CellLook.Trait.INDENTED) ? 1 : 0));
        if (!key.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        }
        style.setQuotePrefixed(key.literal());
        line(style, look);
        return style;
    }

    private static void line(XSSFCellStyle style, CellLook look) {
        if (look.is(CellLook.Trait.LINED)) {
            CellFormat.lineBelow(style, Palette.LINE);
        } else if (look.is(CellLook.Trait.HEADER)) {
            CellFormat.lineBelow(style, Palette.ACCENT);
            CellFormat.fill(style, Palette.HEADER);
        }
    }
}
