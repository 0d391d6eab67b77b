package kring.report.excel;

import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/** The heights of rows. Excel finds them itself, other programs do not; either may change them after an edit. */
final class RowHeights {
    private static final double LINE = 1.36;
    /** As high as Excel lets a row be. */
    static final float HIGHEST = 409;

    private RowHeights() {}

    /** The height of so many lines of letters of a size, in points. */
    static float of(int lines, double size) {
        return (float) Math.min(HIGHEST, Math.ceil(lines * size * LINE));
    }

    /** Gives every row that has none yet the height that its cells want. */
    static void set(XSSFSheet sheet, ColumnWidths columns) {
        for (Row row : sheet) {
            CTRow raw = ((XSSFRow) row).getCTRow();
            if (!raw.isSetHt()) {
                raw.setHt(wanted(row, columns));
            }
        }
    }

    /** How high the rows are together, from the first and up to the last. */
    static double of(XSSFSheet sheet, int first, int last) {
        return IntStream.range(first, last)
                .mapToObj(sheet::getRow)
                .mapToDouble(row -> row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints())
                .sum();
    }

    private static float wanted(Row row, ColumnWidths columns) {
        float highest = row.getSheet().getDefaultRowHeightInPoints();
        for (Cell cell : row) {
            XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
            boolean wraps = style.getWrapText() && cell.getCellType() == CellType.STRING;
            double width = columns.widths().get(cell.getColumnIndex()) - style.getIndention();
            int lines = wraps ? LineCount.of(cell.getStringCellValue(), width) : 1;
            highest = Math.max(highest, of(lines, style.getFont().getFontHeightInPoints()));
        }
        return highest;
    }
}
