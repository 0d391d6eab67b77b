package kring.report.excel;

import kring.language.Figures;
import kring.report.Report;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets of one workbook share: its names, its styles and the way its language writes figures. */
final class Ream {
    private final XSSFWorkbook workbook;
    private final Names names = new Names();
    private final Looks looks;
    private final Scribe scribe;
    private final Figures figures;
    private final String footer;

    Ream(XSSFWorkbook workbook, Report report) {
        this.workbook = workbook;
        this.figures = new Figures(report.language());
        this.looks = new Looks(workbook);
        this.scribe = new Scribe(looks, report.language());
        this.footer = report.footer();
    }

    /** A new sheet, with a legal name that is like its title. */
    XSSFSheet sheet(String title) {
        return workbook.createSheet(names.sheet(title));
    }

    Names names() {
        return names;
    }

    Looks looks() {
        return looks;
    }

    Scribe scribe() {
        return scribe;
    }

    Figures figures() {
        return figures;
    }

    String footer() {
        return footer;
    }
}
