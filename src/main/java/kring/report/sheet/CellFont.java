package kring.report.sheet;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How letters in a cell look.
 *
 * @param size in points
 * @param colour as {@code RRGGBB}
 */
public record CellFont(int size, boolean bold, String colour) {
    /** Adds this font to a workbook. */
    public XSSFFont addTo(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(CellFormat.color(colour));
        return font;
    }
}
