package kring.report.document;

import java.util.List;

/**
 * Rows of typed cells under named columns.
 *
 * @param id a name that is unique in the document and the same in every language ({@code promises}): a workbook names
 *     its table after it
 * @param columns what stands in each column
 * @param rows each with a cell for every column
 */
public record Table(String id, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "table " + id + ": " + row.size() + " cells under " + columns.size() + " columns");
            }
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
