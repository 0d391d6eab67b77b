package kring.report.form;

import kring.report.sheet.Printing;
import kring.report.sheet.RowHeights;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Turns the pages of a form where they are full. */
final class PageBreaks {
    /** A4 on its side within its margins, in points. */
    private static final double ACROSS = 740;

    private static final double DOWN = 470;

    private final XSSFSheet sheet;
    private final double room;
    private int top;

    /**
     * The pages of a sheet.
     *
     * @param width how wide it is, in digits
     */
    PageBreaks(XSSFSheet sheet, int width) {
        this.sheet = sheet;
        this.room = Printing.room(ACROSS, DOWN, width);
    }

    /**
     * Turns the page wherever it is full, and never between the heading of a part and its first row.
     *
     * @param heading the row of the heading
     * @param first the first row below headings
     * @param end the row behind the last
     */
    void turn(int heading, int first, int end) {
        for (int row = heading; row < end; row++) {
            if (RowHeights.sum(sheet, top, row + 1) > room) {
                top = row <= first ? heading : row;
                sheet.setRowBreak(top - 1);
            }
        }
    }
}
