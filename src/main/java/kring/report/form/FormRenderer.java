package kring.report.form;

import kring.report.document.form.Form;
import kring.report.sheet.CellArea;
import kring.report.sheet.Printing;
import kring.report.sheet.Workbook;
import kring.report.sheet.Worksheet;

/** Writes a form as a workbook (.xlsx) in which only what is to be filled in can be changed (DESIGN, form). */
public final class FormRenderer {
    /** A column beyond any list. */
    private static final int NOTHING = 40;

    /** The bytes of the workbook; the same form gives the same bytes on every machine. */
    public byte[] render(Form form) {
        Workbook workbook = new Workbook();
        FormStyles styles = new FormStyles(workbook.styles(), form.language());
        Worksheet sheet = workbook.sheet(form.sheet());
        Worksheet lists = workbook.sheet(form.choices());
        new FormSheet(form, sheet, styles, new ChoiceSheet(lists, styles)).write();
        lists.rules().lock(true);
        lists.pages().set(new Printing(true, false, form.title()));
        // what is printed of the lists is one empty cell beside them: nothing
        lists.pages().only(new CellArea(0, NOTHING, 0, NOTHING));
        return workbook.file(form.title());
    }
}
