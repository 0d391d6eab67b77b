package kring.report.excel;

import kring.language.Figures;
import kring.report.document.Report;
import kring.report.sheet.Workbook;
import kring.report.sheet.Worksheet;

/** What the sheets of one workbook share: its names, its styles and the way its language writes figures. */
record WorkbookContext(
        Workbook workbook, SheetNames names, CellStyles styles, CellWriter cells, Figures figures, String footer) {
    static WorkbookContext of(Workbook workbook, Report report) {
        CellStyles styles = new CellStyles(workbook.styles());
        CellWriter cells = new CellWriter(styles, report.language());
        Figures figures = new Figures(report.language());
        return new WorkbookContext(workbook, new SheetNames(), styles, cells, figures, report.footer());
    }

    /** A new sheet, with a legal name that is like its title. */
    Worksheet sheet(String title) {
        return workbook.sheet(names.sheet(title));
    }
}
