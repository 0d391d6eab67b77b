package kring.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.sheet.CellArea;
import kring.report.sheet.SheetCell;
import kring.report.sheet.SheetRow;

/** A table on a sheet, as a table that Excel knows: it filters, sorts and grows. */
final class TableWriter {
    private static final int TITLE_LIMIT = 255;

    /** Stands in the one row of a table without rows, since Excel wants one. */
    private static final Cell NOTHING = new Cell.Words("–");

    private final SheetWriter writer;
    private final Table table;
    private final int top;

    private TableWriter(SheetWriter writer, Table table) {
        this.writer = writer;
        this.table = table;
        this.top = writer.next();
    }

    /** Writes a table and gives the cells it takes; a table without columns takes none. */
    static CellArea write(SheetWriter writer, Table table) {
        return new TableWriter(writer, table).write();
    }

    private CellArea write() {
        List<String> titles = header(writer.row());
        for (List<Cell> row : table.rows()) {
            row(writer.row(), row);
        }
        if (table.rows().isEmpty()) {
            List<Cell> none =
                    new ArrayList<>(Collections.nCopies(table.columns().size(), Cell.EMPTY));
            none.set(0, NOTHING);
            row(writer.row(), none);
        }
        CellArea cells = new CellArea(top, 0, writer.next() - 1, table.columns().size() - 1);
        writer.sheet().table(cells, writer.context().names().table(table.id()), titles);
        writer.tables().put(table.id(), cells);
        new Highlights(writer.sheet(), cells).add(table);
        writer.sheet().rules().ignoreNumbersAsWords(cells);
        return cells;
    }

    private List<String> header(SheetRow row) {
        Set<String> taken = new HashSet<>();
        List<String> titles = new ArrayList<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            String title = SheetNames.line(column.title());
            titles.add(SheetNames.unique(taken, title.isEmpty() ? "–" : title, " %d", TITLE_LIMIT));
            writer.context().cells().words(row.cell(place), titles.get(place), CellLook.HEADER);
        }
        return titles;
    }

    private void row(SheetRow row, List<Cell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            SheetCell cell = row.cell(place);
            if (cells.get(place) instanceof Cell.Computed computed) {
                cell.formula(computed.formula().at(places(row)));
            }
            writer.context().cells().write(cell, cells.get(place));
        }
    }

    private FormulaPlaces places(SheetRow row) {
        CellArea rows = new CellArea(
                top + 1, 0, top + table.rows().size(), table.columns().size() - 1);
        return new FormulaPlaces(row.number(), rows, writer.tables());
    }
}
