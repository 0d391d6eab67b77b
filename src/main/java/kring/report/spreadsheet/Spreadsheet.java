package kring.report.spreadsheet;

import java.util.List;
import kring.report.document.form.FilledValue;

/** What a spreadsheet shows, sheet by sheet. */
public record Spreadsheet(List<Sheet> sheets) {
    /**
     * A sheet.
     *
     * @param cells those in which something stands, by row, then by column
     * @param remarks comments, and words on shapes
     * @param merged cells that were made one
     * @param margins words in the headers and footers of its pages
     * @param damaged whether reading ended before the sheet did
     */
    public record Sheet(
            String name,
            List<Cell> cells,
            List<Cell> remarks,
            List<Merged> merged,
            List<String> margins,
            boolean damaged) {
        public Sheet {
            cells = List.copyOf(cells);
            remarks = List.copyOf(remarks);
            merged = List.copyOf(merged);
            margins = List.copyOf(margins);
        }

        /** Where a cell is, such as {@code Check-in!D8}. */
        public String place(Cell cell) {
            return place(cell.row(), cell.column());
        }

        /** Where a cell is, by its numbers from 0. */
        public String place(int row, int column) {
            return name + "!" + new CellPlace(row, column);
        }
    }

    /** A cell, with its numbers from 0, and what it shows. */
    public record Cell(int row, int column, FilledValue value) {}

    /** Cells that were made one, by the numbers of the first and of the last. */
    public record Merged(int top, int left, int bottom, int right) {}

    public Spreadsheet {
        sheets = List.copyOf(sheets);
    }
}
