package kring.report.sheet;

import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The heights of rows, in points. */
public final class RowHeights {
    private static final double LINE = 1.36;

    /** As high as Excel lets a row be. */
    private static final double HIGHEST = 409;

    private RowHeights() {}

    /** The height of so many lines of letters of a size, with room to spare around them. */
    public static float of(long lines, double size, double spare) {
        return (float) Math.min(HIGHEST, Math.ceil(lines * size * LINE) + spare);
    }

    /** How high the rows are together, from the first and up to the last. */
    public static double sum(XSSFSheet sheet, int first, int last) {
        return IntStream.range(first, last)
                .mapToObj(sheet::getRow)
                .mapToDouble(row -> row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints())
                .sum();
    }
}
