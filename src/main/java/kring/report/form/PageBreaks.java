package kring.report.form;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Turns the page before a part that would be cut in two, when one page takes it. */
final class PageBreaks {
    /** A4 on its side within its margins, in points. */
    private static final double ACROSS = 740;

    private static final double DOWN = 470;
    private static final double POINTS_A_DIGIT = 5.25;

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
        this.room = DOWN / Math.min(1, ACROSS / (width * POINTS_A_DIGIT));
    }

    /** Keeps rows together, from the first and up to the last. */
    void keepTogether(int first, int last) {
        if (height(top, last) > room) {
            sheet.setRowBreak(first - 1);
            top = first;
        }
    }

    private double height(int first, int last) {
        double height = 0;
        for (int i = first; i < last; i++) {
            XSSFRow row = sheet.getRow(i);
            height += row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
        }
        return height;
    }
}
