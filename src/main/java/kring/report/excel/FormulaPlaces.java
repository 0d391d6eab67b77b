package kring.report.excel;

import java.util.Map;
import java.util.Objects;
import kring.report.document.Formula;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Where what a formula refers to stands on its sheet.
 *
 * @param row of the formula
 * @param rows all rows of its table, without the header
 * @param tables the cells of the tables above, header included, by their ids
 */
record FormulaPlaces(int row, CellRangeAddress rows, Map<String, CellRangeAddress> tables) implements Formula.Places {
    @Override
    public String cell(int column) {
        return new CellReference(row, column).formatAsString();
    }

    @Override
    public String column(int column) {
        return fixed(rows.getFirstRow(), column) + ":" + fixed(rows.getLastRow(), column);
    }

    @Override
    public String elsewhere(String table, int index) {
        CellRangeAddress cells = Objects.requireNonNull(tables.get(table), table);
        return fixed(cells.getFirstRow() + 1 + index, cells.getLastColumn());
    }

    private static String fixed(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }
}
