package kring.report.excel;

import java.util.List;
import kring.report.sheet.Printing;
import kring.report.sheet.RowHeights;
import kring.report.sheet.Worksheet;

/**
 * The A4 that a sheet is printed on, one page wide.
 *
 * @param landscape whether it lies on its side
 * @param room how much of the sheet's height one page takes, in points
 */
record PageWidth(boolean landscape, double room) {
    private static final double SIDE = 0.5;
    private static final double END = 0.7;
    private static final double FOOT = 0.35;

    /** What fits upright without becoming much smaller, in digits. */
    private static final int UPRIGHT = 112;

    /** In inches. */
    private static final double SHORT = 8.27;

    private static final double LONG = 11.69;
    private static final double POINTS = 72;

    /** How much may be too much for a page that is then made to fit. */
    private static final double A_LITTLE = 1.3;

    /** How far a page may end from where it is reckoned to: programs differ in the width of a letter. */
    private static final double ABOUT = 0.06;

    /** Rows that should come out on one page: a chart with its numbers. */
    record Stretch(int first, int last) {}

    /** The paper for a sheet so many digits wide. */
    static PageWidth of(int width) {
        boolean landscape = width > UPRIGHT;
        double across = (landscape ? LONG : SHORT) - 2 * SIDE;
        double down = (landscape ? SHORT : LONG) - 2 * END;
        return new PageWidth(landscape, Printing.room(across * POINTS, down * POINTS, width));
    }

    /** Sets up a sheet for this paper, to come out on one page or on as many as it needs. */
    void set(Worksheet sheet, boolean onePage, String footer) {
        Printing.Margins margins = new Printing.Margins(SIDE, END, END, FOOT);
        sheet.pages().set(new Printing(landscape, onePage, footer, margins, 0));
    }

    /** Whether one page takes it, made a little smaller rather than leave a few rows for a second. */
    boolean takes(double height) {
        return height <= room * A_LITTLE;
    }

    /** Turns the page before every stretch that would otherwise be cut in two. */
    void turn(Worksheet sheet, List<Stretch> stretches) {
        double used = 0;
        int row = 0;
        for (Stretch stretch : stretches) {
            double down = used + RowHeights.sum(sheet, row, stretch.first());
            used = down % room;
            double wanted = RowHeights.sum(sheet, stretch.first(), stretch.last() + 1);
            boolean justTurned = down > room && used < room * ABOUT;
            if ((justTurned || used + wanted > room) && stretch.first() > 0) {
                sheet.pages().turnBefore(stretch.first());
                used = 0;
            }
            used += wanted;
            row = stretch.last() + 1;
        }
    }
}
