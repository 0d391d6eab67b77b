package kring.report.sheet;

/** The heights of rows, in points. */
public final class RowHeights {
    private static final double LINE = 1.36;

    /** As high as Excel lets a row be. */
    private static final double HIGHEST = 409;

    private RowHeights() {}

    /** The height of so many lines of letters of a size, with room to spare around them. */
    public static double of(long lines, double size, double spare) {
        return Math.min(HIGHEST, Math.ceil(lines * size * LINE) + spare);
    }

    /** How high the rows are together, from the first and up to the last. */
    public static double sum(Worksheet sheet, int first, int last) {
        double sum = 0;
        for (int row = first; row < last; row++) {
            sum += sheet.height(row);
        }
        return sum;
    }
}
