package kring.report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.report.document.form.Form;
import kring.report.sheet.CellArea;
import kring.report.sheet.Worksheet;

/** The lists to choose from, on a sheet of their own: in sight, since nothing on a form is hidden. */
final class ChoiceSheet {
    private static final int TOP = 2;
    private static final int NARROWEST = 18;
    private static final int WIDEST = 90;

    private final Worksheet sheet;
    private final FormStyles styles;
    private final Map<List<Form.Choice>, String> areas = new HashMap<>();

    ChoiceSheet(Worksheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        write(0, 0, sheet.name(), FormLook.HEADING);
    }

    /** The area with the choices of a field, written when it is asked for first. */
    String area(Form.Field field) {
        return areas.computeIfAbsent(field.choices(), choices -> {
            int column = areas.size();
            sheet.column(width(field));
            write(TOP - 1, column, field.title(), FormLook.HEADER);
            for (int i = 0; i < choices.size(); i++) {
                write(TOP + i, column, choices.get(i).words(), FormLook.CHOICE);
            }
            return sheet.quotedName() + "!" + CellArea.fixed(TOP, column) + ":"
                    + CellArea.fixed(TOP + choices.size() - 1, column);
        });
    }

    private static int width(Form.Field field) {
        int widest = field.choices().stream()
                .mapToInt(choice -> choice.words().length() + 2)
                .max()
                .orElse(0);
        return Math.min(
                WIDEST, Math.max(NARROWEST, Math.max(widest, field.title().length() + 2)));
    }

    private void write(int row, int column, String words, FormLook look) {
        sheet.row(row).cell(column).words(words).style(styles.of(look));
    }
}
