package kring.report.excel;

import java.util.Map;
import java.util.Objects;
import kring.report.document.Formula;
import kring.report.sheet.CellArea;

/**
 * Where what a formula refers to stands on its sheet.
 *
 * @param row of the formula
 * @param rows all rows of its table, without the header
 * @param tables the cells of the tables above, header included, by their ids
 */
record FormulaPlaces(int row, CellArea rows, Map<String, CellArea> tables) implements Formula.Places {
    @Override
    public String cell(int column) {
        return CellArea.cell(row, column);
    }

    @Override
    public String column(int column) {
        return CellArea.fixed(rows.top(), column) + ":" + CellArea.fixed(rows.bottom(), column);
    }

    @Override
    public String elsewhere(String table, int index) {
        CellArea cells = Objects.requireNonNull(tables.get(table), table);
        return CellArea.fixed(cells.top() + 1 + index, cells.right());
    }
}
