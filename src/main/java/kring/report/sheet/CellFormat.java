package kring.report.sheet;

import kring.language.Language;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Fills, borders and formats of cells, in colours given as {@code RRGGBB}. */
public final class CellFormat {
    private static final byte OPAQUE = (byte) 0xFF;

    private CellFormat() {}

    /** A colour as a workbook wants it. */
    public static XSSFColor color(String rgb) {
        int value = Integer.parseInt(rgb, 16);
        return new XSSFColor(new byte[] {OPAQUE, (byte) (value >> 16), (byte) (value >> 8), (byte) value});
    }

    /** Fills the cells of a style with a colour. */
    public static void fill(XSSFCellStyle style, String rgb) {
        style.setFillForegroundColor(color(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Draws a thin line below the cells of a style. */
    public static void lineBelow(XSSFCellStyle style, String rgb) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(rgb));
    }

    /** The number format of a day. */
    public static String day(Language language) {
        return language == Language.NL ? "dd\\-mm\\-yyyy" : "dd\\/mm\\/yyyy";
    }

    /** Cells of one style, merged when there are several; gives the first. */
    public static XSSFCell across(XSSFRow row, int column, int span, XSSFCellStyle style) {
        for (int i = 0; i < span; i++) {
            row.createCell(column + i).setCellStyle(style);
        }
        if (span > 1) {
            int number = row.getRowNum();
            // that none overlaps another is looked at once, when the workbook is written
            row.getSheet().addMergedRegionUnsafe(new CellRangeAddress(number, number, column, column + span - 1));
        }
        return row.getCell(column);
    }
}
