package kring.report.excel;

import kring.language.Figures;
import kring.report.document.Report;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets of one workbook share: its names, its styles and the way its language writes figures. */
final class WorkbookContext {
    private final XSSFWorkbook workbook;
    private final SheetNames names = new SheetNames();
    private final CellStyles looks;
    private final CellWriter scribe;
    private final Figures figures;
    private final String footer;

    WorkbookContext(XSSFWorkbook workbook, Report report) {
        this.workbook = workbook;
        this.figures = new Figures(report.language());
        this.looks = new CellStyles(workbook);
        this.scribe = new CellWriter(looks, report.language());
        this.footer = report.footer();
    }

    /** A new sheet, with a legal name that is like its title. */
    XSSFSheet sheet(String title) {
        return workbook.createSheet(names.sheet(title));
    }

    SheetNames names() {
        return names;
    }

    CellStyles looks() {
        return looks;
    }

    CellWriter scribe() {
        return scribe;
    }

    Figures figures() {
        return figures;
    }

    String footer() {
        return footer;
    }
}
