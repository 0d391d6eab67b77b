package kring.report.word;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kring.report.document.Column;
import kring.report.document.Table;

/**
 * The widths of a table's columns. Together they take the whole line: each in proportion to the room it wants, but where
 * it can be helped none so narrow that a word breaks; nor a status, where that makes the table shorter.
 */
final class TableGrid {
    /** The room for a character and around a cell's text, in twentieths of a point, in the style {@code kring cell}. */
    private static final int CHARACTER = 104;

    private static final int PADDING = 260;

    /** Words longer than this may break: one web address should not press all other columns together. */
    private static final int LONGEST = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TableGrid() {}

    /** The widths of the columns of a table, given the texts that its rows show. */
    static int[] widths(Table table, List<String[]> shown, int total) {
        int[] parted = widths(table, shown, TableGrid::need, total);
        int[] whole =
                widths(table, shown, words -> words.length() > LONGEST ? need(words) : room(words.length()), total);
        return lines(shown, whole) < lines(shown, parted) ? whole : parted;
    }

    private static int[] widths(Table table, List<String[]> shown, ToIntFunction<String> status, int total) {
        List<Column> columns = table.columns();
        int[] wished =
                columns.stream().mapToInt(column -> Math.max(1, column.width())).toArray();
        int[] needed = columns.stream().mapToInt(column -> need(column.title())).toArray();
        for (String[] row : shown) {
            Arrays.setAll(needed, i -> {
                boolean isStatus = columns.get(i).kind() == Column.Kind.STATUS;
                return Math.max(needed[i], isStatus ? status.applyAsInt(row[i]) : need(row[i]));
            });
        }
        return widths(wished, needed, total);
    }

    private static long lines(List<String[]> shown, int[] widths) {
        return shown.stream().mapToLong(row -> lines(row, widths)).sum();
    }

    /** About how many lines a row takes in columns of these widths. */
    static long lines(String[] shown, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToLong(i -> shown[i].lines()
                        .mapToLong(line -> 1L + (long) CHARACTER * line.length() / Math.max(1, widths[i] - PADDING))
                        .sum())
                .max()
                .orElse(0);
    }

    /** Columns that want this, and need at least that, as long as there is enough for all. */
    static int[] widths(int[] wished, int[] needed, int total) {
        boolean[] narrow = new boolean[wished.length];
        boolean enough = IntStream.of(needed).sum() <= total;
        int[] widths = share(enough ? wished : needed, needed, narrow, total);
        while (enough && widen(widths, needed, narrow)) {
            widths = share(wished, needed, narrow, total);
        }
        return widths;
    }

    private static boolean widen(int[] widths, int[] needed, boolean[] narrow) {
        boolean more = false;
        for (int i = 0; i < widths.length; i++) {
            if (!narrow[i] && widths[i] < needed[i]) {
                narrow[i] = true;
                more = true;
            }
        }
        return more;
    }

    /** Narrow columns get what they need, the others share what is left. */
    private static int[] share(int[] wished, int[] needed, boolean[] narrow, int total) {
        int left = total;
        int wishes = 0;
        for (int i = 0; i < wished.length; i++) {
            left -= narrow[i] ? needed[i] : 0;
            wishes += narrow[i] ? 0 : wished[i];
        }
        int[] widths = new int[wished.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = narrow[i] ? needed[i] : (int) ((long) left * wished[i] / wishes);
        }
        return widths;
    }

    private static int need(String words) {
        int longest = BLANKS.splitAsStream(words).mapToInt(String::length).max().orElse(0);
        return room(Math.min(longest, LONGEST));
    }

    private static int room(int characters) {
        return PADDING + CHARACTER * characters;
    }
}
