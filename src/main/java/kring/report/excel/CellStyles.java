package kring.report.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.sheet.CellBorder;
import kring.report.sheet.CellFont;
import kring.report.sheet.CellFormat;
import kring.report.sheet.CellStyle;
import kring.report.sheet.StyleSheet;

/** The styles of one workbook, each made once. */
final class CellStyles {
    private static final int SIZE = 11;

    private record Key(CellLook look, String format, boolean literal) {}

    private final StyleSheet sheet;
    private final Map<Key, CellStyle> styles = new HashMap<>();
    private final Map<Tone, CellStyle> callouts = new EnumMap<>(Tone.class);
    private final Map<String, CellStyle> ratings = new HashMap<>();

    CellStyles(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** The style of a look, with a number format of its own where that is not empty. */
    CellStyle of(CellLook look, String format) {
        return styles.computeIfAbsent(new Key(look, format, false), this::make);
    }

    /** The style for words that Excel would take for a formula as soon as they are edited. */
    CellStyle literal(CellLook look) {
        return styles.computeIfAbsent(new Key(look, "", true), this::make);
    }

    /** The style of a remark that should not be missed. */
    CellStyle callout(Tone tone) {
        return callouts.computeIfAbsent(
                tone,
                one -> sheet.style(new CellFormat(
                        CellLook.BULLET.font(),
                        "",
                        "left",
                        "center",
                        true,
                        1,
                        Palette.tint(one),
                        CellBorder.before(Palette.colour(one)),
                        false,
                        false)));
    }

    /** The style of a number on a background that tells how it stands. */
    CellStyle rating(Tone tone, String format) {
        return ratings.computeIfAbsent(
                tone + format,
                one -> sheet.style(new CellFormat(
                        CellLook.FIGURE.font(),
                        format,
                        "center",
                        "top",
                        false,
                        0,
                        Palette.shade(tone),
                        CellBorder.below(Palette.LINE),
                        false,
                        false)));
    }

    /** The font of words said in one way. */
    static CellFont font(Text.Stress stress) {
        return switch (stress) {
            case PLAIN -> new CellFont(SIZE, false, Palette.TEXT);
            case STRONG -> new CellFont(SIZE, true, Palette.TEXT);
            case QUIET -> new CellFont(SIZE, false, Palette.QUIET);
        };
    }

    /** The font of a remark's title. */
    static CellFont font(Tone tone) {
        return new CellFont(SIZE, true, Palette.colour(tone));
    }

    private CellStyle make(Key key) {
        CellLook look = key.look();
        return sheet.style(new CellFormat(
                look.font(),
                key.format(),
                look.is(CellLook.Trait.RIGHT) ? "right" : "left",
                "top",
                look.is(CellLook.Trait.WRAPPED),
                look.is(CellLook.Trait.INDENTED) ? 1 : 0,
                look.is(CellLook.Trait.HEADER) ? Palette.HEADER : "",
                border(look),
                false,
                key.literal()));
    }

    private static CellBorder border(CellLook look) {
        if (look.is(CellLook.Trait.LINED)) {
            return CellBorder.below(Palette.LINE);
        }
        return look.is(CellLook.Trait.HEADER) ? CellBorder.below(Palette.ACCENT) : CellBorder.NONE;
    }
}
