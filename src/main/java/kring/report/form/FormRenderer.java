package kring.report.form;

import kring.report.document.form.Form;
import kring.report.sheet.Printing;
import kring.report.sheet.Workbooks;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a form as a workbook (.xlsx) in which only what is to be filled in can be changed (DESIGN, form). */
public final class FormRenderer {
    /** A column beyond any list. */
    private static final int NOTHING = 40;

    /** The bytes of the workbook; the same form gives the same bytes on every machine. */
    public byte[] render(Form form) {
        return Workbooks.write(form.title(), workbook -> write(form, workbook));
    }

    private static void write(Form form, XSSFWorkbook workbook) {
        FormStyles styles = new FormStyles(workbook, form.language());
        XSSFSheet sheet = workbook.createSheet(form.sheet());
        XSSFSheet lists = workbook.createSheet(form.choices());
        new FormSheet(form, sheet, styles, new ChoiceSheet(lists, styles)).write();
        lists.enableLocking();
        Printing.set(lists, true, false, form.title());
        leaveOutOfPrint(lists, workbook);
    }

    /** What is printed of the lists is one empty cell beside them: nothing. */
    private static void leaveOutOfPrint(XSSFSheet lists, XSSFWorkbook workbook) {
        workbook.setPrintArea(workbook.getSheetIndex(lists), NOTHING, NOTHING, 0, 0);
    }
}
