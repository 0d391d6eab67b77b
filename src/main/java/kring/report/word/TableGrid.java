package kring.report.word;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.report.document.Table;

/**
 * The widths of a table's columns. Together they take the whole line: each in proportion to the room it wants, but where
 * it can be helped none so narrow that a word breaks.
 */
final class TableGrid {
    /** The room for a character and around a cell's text, in twentieths of a point, in the style {@code kring cell}. */
    private static final int CHARACTER = 104;

    private static final int PADDING = 260;

    /** Words longer than this may break: one web address should not press all other columns together. */
    private static final int LONGEST = 20;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TableGrid() {}

    /** The widths of the columns of a table, given the texts that it shows. */
    static int[] widths(Table table, Stream<String[]> shown, int total) {
        int[] wished = table.columns().stream()
                .mapToInt(column -> Math.max(1, column.width()))
                .toArray();
        int[] needed = new int[wished.length];
        shown.forEach(row -> Arrays.setAll(needed, i -> Math.max(needed[i], need(row[i]))));
        return widths(wished, needed, total);
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
        return PADDING + CHARACTER * Math.min(longest, LONGEST);
    }
}
