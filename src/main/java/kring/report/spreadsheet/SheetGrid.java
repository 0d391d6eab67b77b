package kring.report.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/** How wide and how high the columns and rows of a sheet are, to say over which cell a shape lies that names none. */
final class SheetGrid {
    private static final int LAST_ROW = 1_048_575;
    private static final int LAST_COLUMN = 16_383;
    private static final double UNITS_A_POINT = 12_700;
    /** Of a digit of the usual font, which is seven pixels wide. */
    private static final double UNITS_A_DIGIT = 7 * 9_525.0;

    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Double> heights = new HashMap<>();
    private double width = 9.14;
    private double height = 15;

    /** Takes in what an element says of sizes. */
    void learn(Elements elements) {
        switch (elements.name()) {
            case "sheetFormatPr" -> {
                width = elements.size("defaultColWidth", width);
                height = elements.size("defaultRowHeight", height);
            }
            case "col" -> {
                int last = Math.min(elements.number("max", 0), LAST_COLUMN + 1);
                for (int column = elements.number("min", 1); column <= last; column++) {
                    widths.put(column - 1, elements.size("width", width));
                }
            }
            default -> {}
        }
    }

    /** Takes in how high a row is. */
    void learn(int row, Elements elements) {
        double own = elements.size("ht", height);
        if (own != height) {
            heights.put(row, own);
        }
    }

    /** The cell at so many units from the left and from the top. */
    CellPlace at(double x, double y) {
        return new CellPlace(
                index(y / UNITS_A_POINT, heights, height, LAST_ROW),
                index(x / UNITS_A_DIGIT, widths, width, LAST_COLUMN));
    }

    private static int index(double distance, Map<Integer, Double> sizes, double usual, int last) {
        int index = 0;
        for (double rest = distance - sizes.getOrDefault(0, usual); rest >= 0 && index < last; ) {
            index++;
            rest -= sizes.getOrDefault(index, usual);
        }
        return index;
    }
}
