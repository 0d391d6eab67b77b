package kring.report.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The heights of rows. Excel finds them itself, other programs do not; either may change them after an edit. */
final class Heights {
    private static final double LINE = 1.36;
    private static final float HIGHEST = 409;

    private Heights() {}

    /** The height of so many lines of letters of a size, in points. */
    static float of(int lines, double size) {
        return (float) Math.min(HIGHEST, Math.ceil(lines * size * LINE));
    }

    /** Gives every row that has none yet the height that its cells want, and tells how high all are together. */
    static float set(XSSFSheet sheet, Columns columns, int rows) {
        float total = 0;
        for (int number = 0; number < rows; number++) {
            XSSFRow row = sheet.getRow(number);
            if (row == null) {
                total += sheet.getDefaultRowHeightInPoints();
            } else {
                if (!row.getCTRow().isSetHt()) {
                    row.getCTRow().setHt(wanted(row, columns));
                }
                total += row.getHeightInPoints();
            }
        }
        return total;
    }

    private static float wanted(Row row, Columns columns) {
        float highest = row.getSheet().getDefaultRowHeightInPoints();
        for (Cell cell : row) {
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            boolean wraps = style.getWrapText() && cell.getCellType() == CellType.STRING;
            double width = columns.widths().get(cell.getColumnIndex()) - style.getIndention();
            int lines = wraps ? Lines.of(cell.getStringCellValue(), width) : 1;
            highest = Math.max(highest, of(lines, style.getFont().getFontHeightInPoints()));
        }
        return highest;
    }
}
