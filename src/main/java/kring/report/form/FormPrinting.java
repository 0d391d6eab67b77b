package kring.report.form;

import kring.report.office.CellText;
import kring.report.office.XmlText;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.PrintOrientation;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a form comes out of a printer, for who likes to fill it in by hand: A4 on its side, one page wide. */
final class FormPrinting {
    private static final int LONGEST = 120;

    private FormPrinting() {}

    static void set(XSSFSheet sheet, String footer) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setOrientation(PrintOrientation.LANDSCAPE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setDisplayGridlines(false);
        String line = XmlText.text(footer).replace('\n', ' ');
        sheet.getFooter().setLeft(CellText.cut(line, LONGEST).replace("&", "&&"));
        sheet.getFooter().setRight("&P / &N");
    }
}
