package kring.report.form;

import java.util.EnumMap;
import java.util.Map;
import kring.language.Language;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.sheet.CellFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one form, each made once. */
final class FormStyles {
    /** What is typed stays as it is typed: no day is made of 1-2, no formula of a leading sign. */
    private static final String AS_TYPED = "@";

    private final XSSFWorkbook workbook;
    private final Language language;
    private final Map<FormLook, XSSFCellStyle> styles = new EnumMap<>(FormLook.class);

    FormStyles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    XSSFCellStyle of(FormLook look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(FormLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(look.font().addTo(workbook));
        style.setVerticalAlignment(look.isAtBottom() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(
                look == FormLook.FIGURE || look == FormLook.SHARE
                        ? HorizontalAlignment.RIGHT
                        : HorizontalAlignment.LEFT);
        style.setWrapText(look.wraps());
        style.setLocked(!look.isOpen());
        style.setDataFormat(workbook.createDataFormat().getFormat(format(look)));
        fillAndLine(style, look);
        return style;
    }

    private String format(FormLook look) {
        return switch (look) {
            case FIGURE -> "General";
            case SHARE -> "0%";
            case DAY -> CellFormat.day(language);
            default -> AS_TYPED;
        };
    }

    private static void fillAndLine(XSSFCellStyle style, FormLook look) {
        if (look.isOpen()) {
            CellFormat.fill(style, Palette.tint(Tone.WATCH));
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setTopBorderColor(CellFormat.color(Palette.LINE));
            style.setBottomBorderColor(CellFormat.color(Palette.LINE));
            style.setLeftBorderColor(CellFormat.color(Palette.LINE));
            style.setRightBorderColor(CellFormat.color(Palette.LINE));
        } else if (look == FormLook.HEADER) {
            CellFormat.fill(style, Palette.HEADER);
        } else if (look == FormLook.SHOWN || look == FormLook.CHOICE) {
            CellFormat.lineBelow(style, Palette.LINE);
        }
    }
}
