package kring.report.excel;

import kring.report.sheet.LineCount;
import kring.report.sheet.RowHeights;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/** Heights of rows by what stands in them: Excel finds them itself, other programs do not. */
final class AutoHeight {
    private AutoHeight() {}

    /** Gives every row that has none yet the height that its cells want. */
    static void set(XSSFSheet sheet, ColumnWidths columns) {
        for (Row row : sheet) {
            CTRow raw = ((XSSFRow) row).getCTRow();
            if (!raw.isSetHt()) {
                raw.setHt(wanted(row, columns));
            }
        }
    }

    private static float wanted(Row row, ColumnWidths columns) {
        float highest = row.getSheet().getDefaultRowHeightInPoints();
        for (Cell cell : row) {
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            boolean wraps = style.getWrapText() && cell.getCellType() == CellType.STRING;
            double width = columns.widths().get(cell.getColumnIndex()) - style.getIndention();
            int lines = wraps ? LineCount.of(cell.getStringCellValue(), width) : 1;
            highest = Math.max(highest, RowHeights.of(lines, style.getFont().getFontHeightInPoints(), 0));
        }
        return highest;
    }
}
