package kring.report.form;

import java.util.ArrayList;
import java.util.List;
import kring.report.sheet.Printing;
import kring.report.sheet.RowHeights;
import kring.report.sheet.Worksheet;

/**
 * How a form comes out of a printer: as wide as the paper, and on two pages when letters that can be read allow it. Pages
 * turn where they are full, never between the heading of a part and its first row, nor within a small part. Spreadsheets keep to breaks only with a
 * scale of its own, not when they are told to fit a sheet to pages.
 */
final class FormPages {
    /** A4 on its side within its margins, in points, with something to spare down. */
    private static final double ACROSS = 780;

    private static final double DOWN = 526;
    /** How wide a digit is at most, in points: LibreOffice does not round it to pixels, as Excel does. */
    private static final double DIGIT = 5.6;

    private static final double SIDES = 0.43;
    private static final double TOP = 0.35;
    private static final double BOTTOM = 0.5;
    private static final double FOOT = 0.3;

    /** In per cent; letters of 11 points come out as 7. */
    private static final int SMALLEST = 62;

    /** A part that takes less of a page than this is not cut in two. */
    private static final double SMALL = 0.25;

    private final Worksheet sheet;
    private final List<Part> parts = new ArrayList<>();

    private record Part(int heading, int first, int end) {}

    FormPages(Worksheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Adds a part.
     *
     * @param heading the row of its heading
     * @param first the first row below headings
     * @param end the row behind the last
     */
    void add(int heading, int first, int end) {
        parts.add(new Part(heading, first, end));
    }

    /**
     * Sets the paper, the scale and the breaks.
     *
     * @param width of the sheet, in digits
     * @param footer at the foot of every page
     */
    void set(int width, String footer) {
        int widest = (int) Math.min(100, 100 * ACROSS / (width * DIGIT));
        int scale = widest;
        while (scale > SMALLEST && breaks(scale).size() > 1) {
            scale--;
        }
        if (breaks(scale).size() > 1) {
            scale = widest;
        }
        sheet.pages().set(new Printing(true, false, footer, new Printing.Margins(SIDES, TOP, BOTTOM, FOOT), scale));
        breaks(scale).forEach(sheet.pages()::turnBefore);
    }

    /** The rows with which pages begin, but for the first. */
    private List<Integer> breaks(int scale) {
        double room = DOWN * 100 / scale;
        List<Integer> breaks = new ArrayList<>();
        int top = 0;
        for (Part part : parts) {
            for (int row = part.heading(); row < part.end(); row++) {
                if (RowHeights.sum(sheet, top, row + 1) > room) {
                    boolean whole =
                            row <= part.first() || RowHeights.sum(sheet, part.heading(), part.end()) < room * SMALL;
                    top = whole && part.heading() > top ? part.heading() : row;
                    breaks.add(top);
                }
            }
        }
        return breaks;
    }
}
