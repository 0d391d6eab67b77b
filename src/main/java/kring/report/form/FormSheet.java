package kring.report.form;

import java.util.ArrayList;
import java.util.List;
import kring.report.document.Cell;
import kring.report.document.form.Form;
import kring.report.sheet.CellArea;
import kring.report.sheet.SheetRow;
import kring.report.sheet.Worksheet;

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
    private final Worksheet sheet;
    private final FormWriter writer;
    private final CellValidation validation;
    private final FormPages pages;

    FormSheet(Form form, Worksheet sheet, FormStyles styles, ChoiceSheet choices) {
        this.form = form;
        this.codes = form.columns().size();
        this.sheet = sheet;
        this.writer = new FormWriter(sheet, styles, form.language(), form.columns());
        this.validation = new CellValidation(sheet, choices);
        this.pages = new FormPages(sheet);
    }

    void write() {
        form.columns().forEach(sheet::column);
        sheet.column(CODE_WIDTH);
        writer.line(form.code(), form.title(), FormLook.TITLE);
        writer.line("", form.subtitle(), FormLook.SUBTITLE);
        form.lead().forEach(line -> writer.across(line, FormLook.LEAD));
        form.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(this::part);
        int end = writer.gap();
        writer.across(form.keep(), FormLook.HINT);
        sheet.rules().lock(false);
        pages.set(writer.width(0, codes), form.title());
        sheet.pages().only(new CellArea(0, 0, end - 1, codes - 1));
    }

    private void part(Form.Part part) {
        int heading = writer.gap();
        writer.heading(part.title(), part.hint());
        SheetRow header = writer.row(FormReader.PART + part.code());
        int column = 0;
        double height = 0;
        for (Form.Field field : part.fields()) {
            height = Math.max(height, writer.header(header, column, field.span(), field.title()));
            column += field.span();
        }
        header.height(height);
        List<SheetRow> rows = new ArrayList<>();
        part.lines().forEach(line -> rows.add(line(part.fields(), line)));
        validate(part.fields(), rows);
        pages.add(heading, rows.get(0).number(), writer.next());
    }

    private SheetRow line(List<Form.Field> fields, Form.Line line) {
        SheetRow row = writer.row(line.code());
        int column = 0;
        double height = 0;
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            Cell value = line.cells().get(i);
            height = Math.max(height, writer.value(row, column, field.span(), value, look(field.kind(), value)));
            height = Math.max(height, room(field, column, value));
            column += field.span();
        }
        row.height(height);
        return row;
    }

    /** Room to write in a field for words that is empty yet. */
    private double room(Form.Field field, int column, Cell value) {
        int width = writer.width(column, field.span());
        boolean free = field.kind() == Form.Kind.WORDS && width >= ROOM_FOR_WORDS;
        return free && value == Cell.EMPTY
                ? writer.height(Math.min(2, Math.max(1, (int) Math.round(LETTERS / width))))
                : 0;
    }

    private void validate(List<Form.Field> fields, List<SheetRow> rows) {
        int column = 0;
        for (Form.Field field : fields) {
            int first = column;
            validation.add(
                    field,
                    rows.stream()
                            .map(row -> new CellArea(row.number(), first, row.number(), first))
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
