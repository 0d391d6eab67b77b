package kring.report.form;

import kring.report.sheet.Printing;
import kring.report.sheet.RowHeights;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Turns the page before a part that would be cut in two, when one page takes it. */
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

    /** Keeps rows together, from the first and up to the last. */
    void keepTogether(int first, int last) {
        if (RowHeights.sum(sheet, top, last) > room) {
            sheet.setRowBreak(first - 1);
            top = first;
        }
    }
}
