package kring.report.form;

import java.util.EnumMap;
import java.util.Map;
import kring.language.Language;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.sheet.CellBorder;
import kring.report.sheet.CellFormat;
import kring.report.sheet.CellStyle;
import kring.report.sheet.StyleSheet;

/** The styles of one form, each made once. */
final class FormStyles {
    /** What is typed stays as it is typed: no day is made of 1-2, no formula of a leading sign. */
    private static final String AS_TYPED = "@";

    private final StyleSheet sheet;
    private final Language language;
    private final Map<FormLook, CellStyle> styles = new EnumMap<>(FormLook.class);

    FormStyles(StyleSheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    CellStyle of(FormLook look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(FormLook look) {
        return sheet.style(new CellFormat(
                look.font(),
                format(look),
                look == FormLook.FIGURE || look == FormLook.SHARE ? "right" : "left",
                look.isAtBottom() ? "bottom" : "top",
                look.wraps(),
                0,
                fill(look),
                border(look),
                look.isOpen(),
                false));
    }

    private String format(FormLook look) {
        return switch (look) {
            case FIGURE -> "General";
            case SHARE -> "0%";
            case DAY -> CellFormat.day(language);
            default -> AS_TYPED;
        };
    }

    private static String fill(FormLook look) {
        return look.isOpen() ? Palette.tint(Tone.WATCH) : look == FormLook.HEADER ? Palette.HEADER : "";
    }

    private static CellBorder border(FormLook look) {
        if (look.isOpen()) {
            return CellBorder.around(Palette.LINE);
        }
        boolean lined = look == FormLook.SHOWN || look == FormLook.CHOICE;
        return lined ? CellBorder.below(Palette.LINE) : CellBorder.NONE;
    }
}
