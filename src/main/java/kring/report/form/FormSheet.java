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
    private static final int CODE_WIDTH = 16;
    /** What is narrower takes a word or a number. */
    private static final int ROOM_FOR_WORDS = 30;
    /** So many letters somebody can write without making a cell higher. */
    private static final double LETTERS = 80;

    private final Form form;
    private final int codes;
    private final XSSFSheet sheet;
    private final FormWriter writer;
    private final CellValidation validation;
    private final FormPages pages;

    FormSheet(Form form, XSSFSheet sheet, FormStyles styles, ChoiceSheet choices) {
        this.form = form;
        this.codes = form.columns().size();
        this.sheet = sheet;
        this.writer = new FormWriter(sheet, styles, form.language(), form.columns());
        this.validation = new CellValidation(sheet, choices);
        this.pages = new FormPages(sheet);
    }

    void write() {
        for (int column = 0; column < codes; column++) {
            sheet.setColumnWidth(column, form.columns().get(column) * 256);
        }
        sheet.setColumnWidth(codes, CODE_WIDTH * 256);
        writer.line(form.code(), form.title(), FormLook.TITLE);
        writer.line("", form.subtitle(), FormLook.SUBTITLE);
        form.lead().forEach(line -> writer.across(line, FormLook.LEAD));
        form.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(this::part);
        int end = writer.gap();
        writer.across(form.keep(), FormLook.HINT);
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        Printing.set(sheet, true, false, form.title());
        pages.set(writer.width(0, codes));
        sheet.getWorkbook().setPrintArea(0, 0, codes - 1, 0, end - 1);
    }

    private void part(Form.Part part) {
        int heading = writer.gap();
        writer.heading(part.title(), part.hint());
        XSSFRow header = writer.row(FormReader.PART + part.code());
        int column = 0;
        float height = 0;
        for (Form.Field field : part.fields()) {
            height = Math.max(height, writer.header(header, column, field.span(), field.title()));
            column += field.span();
        }
        header.setHeightInPoints(height);
        List<XSSFRow> rows = new ArrayList<>();
        part.lines().forEach(line -> rows.add(line(part.fields(), line)));
        validate(part.fields(), rows);
        pages.add(heading, rows.get(0).getRowNum(), writer.next());
    }

    private XSSFRow line(List<Form.Field> fields, Form.Line line) {
        XSSFRow row = writer.row(line.code());
        int column = 0;
        float height = 0;
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            Cell value = line.cells().get(i);
            height = Math.max(height, writer.value(row, column, field.span(), value, look(field.kind(), value)));
            height = Math.max(height, room(field, column, value));
            column += field.span();
        }
        row.setHeightInPoints(height);
        return row;
    }

    /** Room to write in a field for words that is empty yet. */
    private float room(Form.Field field, int column, Cell value) {
        int width = writer.width(column, field.span());
        boolean free = field.kind() == Form.Kind.WORDS && width >= ROOM_FOR_WORDS;
        return free && value == Cell.EMPTY
                ? writer.height(Math.min(2, Math.max(1, (int) Math.round(LETTERS / width))))
                : 0;
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

    /** An empty share has no percent sign yet, so that 60 and 60% can both be typed. */
    private static FormLook look(Form.Kind kind, Cell value) {
        return switch (kind) {
            case SHOWN -> FormLook.SHOWN;
            case WORDS, LINE, AMOUNT, CHOICE, CHOICES, TAGS -> FormLook.WORDS;
            case NUMBER, SCORE -> FormLook.FIGURE;
            case SHARE -> value == Cell.EMPTY ? FormLook.FIGURE : FormLook.SHARE;
            case DAY -> FormLook.DAY;
        };
    }
}
