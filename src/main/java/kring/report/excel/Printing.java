package kring.report.excel;

import kring.report.office.CellText;
import kring.report.office.Legible;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer: on A4, one page wide, with a line at its foot. */
final class Printing {
    /** What fits upright without getting smaller, in characters. */
    private static final int UPRIGHT = 100;

    /** Excel takes 255 characters, of which the page number needs a few. */
    private static final int LONGEST = 120;

    private static final double SIDE = 0.5;
    private static final double END = 0.7;
    private static final double FOOT = 0.35;

    /** A4, in inches. */
    private static final double SHORT = 8.27;

    private static final double LONG = 11.69;
    private static final double POINTS = 72;
    private static final double POINTS_A_DIGIT = 5.25;
    private static final double A_LITTLE = 1.3;

    private Printing() {}

    static void set(XSSFSheet sheet, int width, float height, String footer) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        boolean landscape = width > UPRIGHT;
        setup.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onOnePage(width, height, landscape) ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, SIDE);
        sheet.setMargin(PageMargin.RIGHT, SIDE);
        sheet.setMargin(PageMargin.TOP, END);
        sheet.setMargin(PageMargin.BOTTOM, END);
        sheet.setMargin(PageMargin.FOOTER, FOOT);
        sheet.getFooter().setLeft(line(footer));
        sheet.getFooter().setRight("&P / &N");
    }

    /** Whether all of it makes one page when it gets a little smaller, rather than leave a few rows for a second. */
    private static boolean onOnePage(int width, float height, boolean landscape) {
        double across = (landscape ? LONG : SHORT) - 2 * SIDE;
        double down = (landscape ? SHORT : LONG) - 2 * END;
        double scale = Math.min(1, across * POINTS / (width * POINTS_A_DIGIT));
        return height * scale <= down * POINTS * A_LITTLE;
    }

    /** An ampersand starts a code in a footer, unless there are two. */
    private static String line(String footer) {
        String line = Legible.text(footer).replace('\n', ' ');
        return CellText.cut(line, LONGEST).replace("&", "&&");
    }
}
