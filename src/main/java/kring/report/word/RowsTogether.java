package kring.report.word;

import java.util.List;
import java.util.stream.IntStream;
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

    /** What has more lines than this is no single line that got lost. */
    private static final int HIGH = 4;

    /** What has more lines than this leaves too much of a page empty when it has to go to the next. */
    private static final int TOO_HIGH = 12;

    /**
     * The numbers of the rows that stay with the next, the header being 0.
     *
     * @param lines about how many each of the rows takes
     */
    static IntStream in(List<List<Cell>> rows, List<Long> lines) {
        RowsTogether together =
                new RowsTogether(rows.stream().map(RowsTogether::unsaid).toList());
        int last = rows.size() - 1;
        return IntStream.rangeClosed(0, last)
                .filter(row -> row == 0
                        || lines.get(row - 1) <= HIGH && (row == 1 || row == last || together.isOfTheOneAbove(row)));
    }

    /** Whether a row of so many lines stays whole, and is not so high that its page may end within it. */
    static boolean isWhole(long lines) {
        return lines <= TOO_HIGH;
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
