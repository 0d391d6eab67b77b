package kring.report.excel;

import kring.language.Figures;
import kring.report.document.Report;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the sheets of one workbook share: its names, its styles and the way its language writes figures. */
record WorkbookContext(
        XSSFWorkbook workbook, SheetNames names, CellStyles styles, CellWriter cells, Figures figures, String footer) {
    static WorkbookContext of(XSSFWorkbook workbook, Report report) {
        CellStyles styles = new CellStyles(workbook);
        CellWriter cells = new CellWriter(styles, report.language());
        Figures figures = new Figures(report.language());
        return new WorkbookContext(workbook, new SheetNames(), styles, cells, figures, report.footer());
    }

    /** A new sheet, with a legal name that is like its title. */
    XSSFSheet sheet(String title) {
        return workbook.createSheet(names.sheet(title));
    }
}
