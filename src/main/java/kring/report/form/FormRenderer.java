package kring.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kring.report.document.Form;
import kring.report.office.DocumentProperties;
import kring.report.office.ReproducibleZip;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as a workbook (.xlsx) in which only what is to be filled in can be changed (DESIGN, form). */
public final class FormRenderer {
    /** The bytes of the workbook; the same form gives the same bytes on every machine. */
    public byte[] render(Form form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            DocumentProperties.set(workbook.getProperties(), form.title());
            FormStyles looks = new FormStyles(workbook, form.language());
            XSSFSheet sheet = workbook.createSheet(form.sheet());
            XSSFSheet lists = workbook.createSheet(form.choices());
            new FormSheet(form, sheet, looks, new ChoiceSheet(lists, looks)).write();
            lists.enableLocking();
            FormPrinting.set(lists, form.title());
            workbook.write(bytes);
            return ReproducibleZip.normalise(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
