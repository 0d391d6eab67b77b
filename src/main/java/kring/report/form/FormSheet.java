package kring.report.form;

import java.util.ArrayList;
import java.util.List;
import kring.report.document.Cell;
import kring.report.document.form.Form;
import kring.report.sheet.Printing;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a form while it is written, from the top down; the last column holds the codes. */
final class FormSheet {
    /** In digits; what is short stands in the middle. */
    private static final List<Integer> WIDTHS = List.of(34, 26, 13, 15, 15, 38, 34);

    private static final int CODES = WIDTHS.size();
    private static final int CODE_WIDTH = 16;
    private static final float ROOM_TO_WRITE = 48;

    private final Form form;
    private final XSSFSheet sheet;
    private final FormWriter writer;
    private final CellValidation validation;
    private final PageBreaks pages;

    FormSheet(Form form, XSSFSheet sheet, FormStyles styles, ChoiceSheet choices) {
        this.form = form;
        this.sheet = sheet;
        this.writer = new FormWriter(sheet, styles, form.language(), WIDTHS);
        this.validation = new CellValidation(sheet, choices);
        this.pages = new PageBreaks(sheet, writer.width(0, CODES) + CODE_WIDTH);
    }

    void write() {
        for (int column = 0; column < CODES; column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        sheet.setColumnWidth(CODES, CODE_WIDTH * 256);
        writer.line(form.code(), form.title(), FormLook.TITLE);
        writer.line("", form.subtitle(), FormLook.SUBTITLE);
        form.lead().forEach(line -> writer.across(line, FormLook.LEAD));
        form.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(this::part);
        writer.skip();
        writer.across(form.keep(), FormLook.HINT);
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        Printing.set(sheet, true, false, form.title());
    }

    private void part(Form.Part part) {
        int first = writer.skip();
        writer.line("", part.title(), FormLook.HEADING);
        if (!part.hint().isEmpty()) {
            writer.across(part.hint(), FormLook.HINT);
        }
        XSSFRow header = writer.row(FormReader.PART + part.code());
        int column = 0;
        for (Form.Field field : part.fields()) {
            writer.words(header, column, field.span(), field.title(), FormLook.HEADER);
            column += field.span();
        }
        List<XSSFRow> rows = new ArrayList<>();
        part.lines().forEach(line -> rows.add(line(part.fields(), line)));
        validate(part.fields(), rows);
        pages.keepTogether(first, writer.next());
    }

    private XSSFRow line(List<Form.Field> fields, Form.Line line) {
        XSSFRow row = writer.row(line.code());
        int column = 0;
        float height = 0;
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            Cell value = line.cells().get(i);
            height = Math.max(height, writer.value(row, column, field.span(), value, look(field.kind())));
            height = Math.max(height, field.kind() == Form.Kind.WORDS ? ROOM_TO_WRITE : 0);
            column += field.span();
        }
        row.setHeightInPoints(height);
        return row;
    }

    private void validate(List<Form.Field> fields, List<XSSFRow> rows) {
        int column = 0;
        for (Form.Field field : fields) {
            int first = column;
            validation.add(
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
