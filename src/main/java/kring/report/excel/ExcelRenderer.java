package kring.report.excel;

import kring.report.document.Report;
import kring.report.sheet.Workbook;

/** Writes a report as a workbook (.xlsx) that is ready to be printed, filtered and reckoned with. */
public final class ExcelRenderer {
    /** The bytes of the workbook; the same report gives the same bytes on every machine. */
    public byte[] render(Report report) {
        Workbook workbook = new Workbook();
        WorkbookContext context = WorkbookContext.of(workbook, report);
        SheetPlan.of(report).forEach(plan -> new SheetWriter(context, plan).write());
        return workbook.file(report.title());
    }
}
