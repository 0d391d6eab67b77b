package kring.report.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kring.report.document.Report;
import kring.report.office.DocumentProperties;
import kring.report.office.ReproducibleZip;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as a workbook (.xlsx) that is ready to be printed, filtered and reckoned with. */
public final class ExcelRenderer {
    /** The bytes of the workbook; the same report gives the same bytes on every machine. */
    public byte[] render(Report report) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocumentProperties.set(workbook.getProperties(), report.title());
            WorkbookContext ream = new WorkbookContext(workbook, report);
            for (SheetPlan plan : SheetPlan.of(report)) {
                new SheetWriter(ream, plan).write();
            }
            workbook.write(bytes);
            return ReproducibleZip.normalise(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
