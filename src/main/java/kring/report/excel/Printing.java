package kring.report.excel;

import kring.report.office.CellText;
import kring.report.office.XmlText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet comes out of a printer: on A4, one page wide, with a line at its foot. */
final class Printing {
    /** Excel takes 255 characters, of which the page number needs a few. */
    private static final int LONGEST = 120;

    private static final double FOOT = 0.35;

    private Printing() {}

    /** Sets up a sheet, to come out on one page or on as many as it needs. */
    static void set(XSSFSheet sheet, PageWidth paper, boolean onePage, String footer) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(paper.landscape() ? PrintOrientation.LANDSCAPE : PrintOrientation.PORTRAIT);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onePage ? 1 : 0));
        sheet.setMargin(PageMargin.LEFT, PageWidth.SIDE);
        sheet.setMargin(PageMargin.RIGHT, PageWidth.SIDE);
        sheet.setMargin(PageMargin.TOP, PageWidth.END);
        sheet.setMargin(PageMargin.BOTTOM, PageWidth.END);
        sheet.setMargin(PageMargin.FOOTER, FOOT);
        sheet.getFooter().setLeft(line(footer));
        sheet.getFooter().setRight("&P / &N");
    }

    /** An ampersand starts a code in a footer, unless there are two. */
    private static String line(String footer) {
        String line = XmlText.text(footer).replace('\n', ' ');
        return CellText.cut(line, LONGEST).replace("&", "&&");
    }
}
