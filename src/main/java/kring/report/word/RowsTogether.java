package kring.report.word;

import java.util.List;
import java.util.stream.IntStream;
import kring.language.Figures;
import kring.report.document.Cell;

/**
 * Which rows of a table a page may not separate: the header and the two rows under it, the last two, and rows that leave
 * unsaid what the row above them says, as long as there are few of them. A row that is high enough to stand alone may.
 *
 * @param unsaid how many cells of each row, from the left, are as in the row above
 */
record RowsTogether(List<Integer> unsaid) {
    /** More rows about one thing than this fill too much of a page to be moved to the next. */
    private static final int FEW = 5;

    /** What has more lines than this, or more letters in a cell, is no single line that got lost. */
    private static final int LINES = 4;

    private static final int LETTERS = 240;

    /** The numbers of the rows that stay with the next, the header being 0. */
    static IntStream in(List<List<Cell>> rows, Figures figures) {
        RowsTogether together =
                new RowsTogether(rows.stream().map(RowsTogether::unsaid).toList());
        int last = rows.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(row -> row == 0
                        || !isHigh(rows.get(row - 1), figures)
                                && (row == 1 || row == last || together.isOfTheOneAbove(row)));
    }

    private static boolean isHigh(List<Cell> row, Figures figures) {
        return row.stream()
                .map(cell -> cell.lines(figures))
                .anyMatch(
                        lines -> lines.size() > LINES || String.join("", lines).length() > LETTERS);
    }

    /** How many cells of a row, from the left, are as in the row above. */
    private static int unsaid(List<Cell> row) {
        return (int) row.stream().takeWhile(Cell.SAME::equals).count();
    }

    /** Whether a row continues the one above it, in a group of few. */
    private boolean isOfTheOneAbove(int row) {
        int depth = unsaid.get(row);
        return depth > 0 && reach(row, -1, depth) + reach(row, 1, depth) <= FEW;
    }

    /** How many rows there are from a row in one direction that leave as much unsaid; upwards the one that says it counts too. */
    private int reach(int row, int step, int depth) {
        int rows = 1;
        for (int at = row + step; at >= 0 && at < unsaid.size() && unsaid.get(at) >= depth; at += step) {
            rows++;
        }
        return rows;
    }
}
