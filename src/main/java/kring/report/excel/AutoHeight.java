package kring.report.excel;

import kring.report.sheet.CellFormat;
import kring.report.sheet.LineCount;
import kring.report.sheet.RowHeights;
import kring.report.sheet.SheetCell;
import kring.report.sheet.SheetRow;
import kring.report.sheet.Worksheet;

/** Heights of rows by what stands in them: Excel finds them itself, other programs do not. */
final class AutoHeight {
    private AutoHeight() {}

    /** Gives every row that has none yet the height that its cells want. */
    static void set(Worksheet sheet, ColumnWidths columns) {
        for (SheetRow row : sheet.rows()) {
            if (row != null && row.height() == 0) {
                row.fit(wanted(row, columns));
            }
        }
    }

    private static double wanted(SheetRow row, ColumnWidths columns) {
        double highest = Worksheet.ROW;
        for (int column = 0; column < row.cells().size(); column++) {
            SheetCell cell = row.cells().get(column);
            if (cell != null && cell.style() != null) {
                highest = Math.max(
                        highest,
                        wanted(cell, cell.style().format(), columns.widths().get(column)));
            }
        }
        return highest;
    }

    private static double wanted(SheetCell cell, CellFormat format, int width) {
        String words = cell.words();
        int lines = words != null && format.wraps() ? LineCount.of(words, width - format.indent()) : 1;
        return RowHeights.of(lines, format.font().size(), 0);
    }
}
