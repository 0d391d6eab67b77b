package kring.report.sheet;

import kring.report.office.CellText;
import kring.report.office.XmlText;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer: on A4, one page wide, with a footer and without gridlines. */
public final class Printing {
    /** Excel takes 255 characters, of which the page number needs a few. */
    private static final int LONGEST = 120;

    private static final double POINTS_A_DIGIT = 5.25;

    private Printing() {}

    /** Sets up a sheet, to come out on one page or on as many as it needs. */
    public static void set(XSSFSheet sheet, boolean landscape, boolean onePage, String footer) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(landscape ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onePage ? 1 : 0));
        sheet.setDisplayGridlines(false);
        // an ampersand starts a code in a footer, unless there are two
        String line = CellText.cut(XmlText.text(footer).replace('\n', ' '), LONGEST);
        sheet.getFooter().setLeft(line.replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * How much of a sheet's height one page takes once the sheet is made one page wide, in points.
     *
     * @param across the width between the margins, in points
     * @param down the height between the margins, in points
     * @param width of the sheet, in digits
     */
    public static double room(double across, double down, int width) {
        return down / Math.min(1, across / (width * POINTS_A_DIGIT));
    }
}
