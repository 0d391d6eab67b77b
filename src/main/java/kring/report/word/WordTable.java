package kring.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kring.report.document.Cell;
import kring.report.document.Table;

/** Writes tables: the header again on every page, rows whole and with their like, columns as wide as they deserve. */
final class WordTable {
    private final TableCellWriter cells;
    private final int room;

    WordTable(TableCellWriter cells, int room) {
        this.cells = cells;
        this.room = room;
    }

    /**
     * Writes a table; one without rows shows a row of nothing under its header.
     *
     * @param onOnePage whether none of its rows goes to the next page without the others
     */
    void write(BodyWriter body, Table table, boolean onOnePage) {
        if (table.columns().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = table.rows().isEmpty()
                ? List.of(table.columns().stream().map(column -> Cell.EMPTY).toList())
                : table.rows();
        List<String[]> shown = rows.stream()
                .map(row -> row.stream().map(cells::shown).toArray(String[]::new))
                .toList();
        int[] widths = TableGrid.widths(table, shown, room);
        List<Long> lines =
                shown.stream().map(row -> TableGrid.lines(row, widths)).toList();
        WordRows written = body.table(widths, room);
        written.rows().add(header(table));
        for (int row = 0; row < rows.size(); row++) {
            written.rows().add(row(table, rows.get(row), RowsTogether.isWhole(lines.get(row))));
        }
        (onOnePage ? IntStream.range(0, rows.size()) : RowsTogether.in(rows, lines))
                .mapToObj(written.rows()::get)
                .forEach(WordRows.Row::keepWithNext);
    }

    private WordRows.Row header(Table table) {
        return new WordRows.Row(
                true, true, table.columns().stream().map(cells::title).toList());
    }

    private WordRows.Row row(Table table, List<Cell> values, boolean isWhole) {
        List<List<WordParagraph>> written = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            written.add(cells.written(table.columns().get(i), values.get(i)));
        }
        return new WordRows.Row(false, isWhole, written);
    }
}
