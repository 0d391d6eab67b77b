package kring.report.form;

import java.util.ArrayList;
import java.util.List;
import kring.report.document.Cell;
import kring.report.document.Form;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a form while it is written, from the top down; the last column holds the codes. */
final class FormSheet {
    /** In digits; what is short stands in the middle. */
    private static final List<Integer> WIDTHS = List.of(34, 26, 13, 15, 15, 38, 34);

    private static final int CODES = WIDTHS.size();
    private static final int CODE_WIDTH = 16;

    private final Form form;
    private final XSSFSheet sheet;
    private final FormWriter scribe;
    private final CellValidation guards;
    private final PageBreaks pages;

    FormSheet(Form form, XSSFSheet sheet, FormStyles looks, ChoiceSheet choices) {
        this.form = form;
        this.sheet = sheet;
        this.scribe = new FormWriter(sheet, looks, WIDTHS);
        this.guards = new CellValidation(sheet, choices);
        this.pages = new PageBreaks(sheet, scribe.width(0, CODES) + CODE_WIDTH);
    }

    void write() {
        for (int column = 0; column < CODES; column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        sheet.setColumnWidth(CODES, CODE_WIDTH * 256);
        scribe.line(form.code(), form.title(), FormLook.TITLE);
        scribe.line("", form.subtitle(), FormLook.SUBTITLE);
        form.lead().forEach(line -> scribe.across(line, FormLook.LEAD));
        form.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(this::part);
        scribe.skip();
        scribe.across(form.keep(), FormLook.HINT);
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        FormPrinting.set(sheet, form.title());
    }

    private void part(Form.Part part) {
        int first = scribe.skip();
        scribe.line("", part.title(), FormLook.HEADING);
        if (!part.hint().isEmpty()) {
            scribe.across(part.hint(), FormLook.HINT);
        }
        XSSFRow header = scribe.row(FormReader.PART + part.code());
        int column = 0;
        for (Form.Field field : part.fields()) {
            scribe.words(header, column, field.span(), field.title(), FormLook.HEADER);
            column += field.span();
        }
        List<XSSFRow> rows = new ArrayList<>();
        part.lines().forEach(line -> rows.add(line(part.fields(), line)));
        guard(part.fields(), rows);
        pages.keepTogether(first, scribe.next());
    }

    private XSSFRow line(List<Form.Field> fields, Form.Line line) {
        XSSFRow row = scribe.row(line.code());
        int column = 0;
        double height = 0;
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            Cell value = line.cells().get(i);
            height = Math.max(height, FormRowHeights.of(value, field.kind(), scribe.width(column, field.span())));
            scribe.value(row, column, field.span(), value, look(field.kind()));
            column += field.span();
        }
        row.setHeightInPoints((float) height);
        return row;
    }

    private void guard(List<Form.Field> fields, List<XSSFRow> rows) {
        int column = 0;
        for (Form.Field field : fields) {
            int first = column;
            guards.add(
                    field,
                    rows.stream()
                            .map(row -> new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, first))
                            .toList());
            column += field.span();
        }
    }

    private static FormLook look(Form.Kind kind) {
        return switch (kind) {
            case SHOWN -> FormLook.SHOWN;
            case WORDS, CHOICE -> FormLook.WORDS;
            case NUMBER, SCORE -> FormLook.FIGURE;
            case DAY -> FormLook.DAY;
        };
    }
}
