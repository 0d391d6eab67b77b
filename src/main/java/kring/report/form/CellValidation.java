package kring.report.form;

import java.util.List;
import kring.report.document.form.Form;
import kring.report.office.CellText;
import kring.report.office.XmlText;
import kring.report.sheet.CellArea;
import kring.report.sheet.SheetRules;
import kring.report.sheet.Worksheet;
import org.jspecify.annotations.Nullable;

/** Says while somebody types what a field takes, and offers what there is to choose. */
final class CellValidation {
    private static final String LEAST = "-1000000000000000";
    private static final String MOST = "1000000000000000";
    /** The days 1 January 2000 and 31 December 2099, as a workbook counts. */
    private static final String FIRST_DAY = "36526";

    private static final String LAST_DAY = "73050";
    /** Excel takes 255 characters, and 32 for a title. */
    private static final int LONGEST = 250;

    private static final int LONGEST_TITLE = 31;

    private final SheetRules rules;
    private final ChoiceSheet choices;

    CellValidation(Worksheet sheet, ChoiceSheet choices) {
        this.rules = sheet.rules();
        this.choices = choices;
    }

    /** Validates the cells of a field. */
    void add(Form.Field field, List<CellArea> cells) {
        SheetRules.Check check = check(field);
        if (!cells.isEmpty() && check != null) {
            String title = CellText.cut(XmlText.text(field.title()), LONGEST_TITLE);
            rules.check(cells, check, title, CellText.cut(XmlText.text(field.hint()), LONGEST));
        }
    }

    private SheetRules.@Nullable Check check(Form.Field field) {
        return switch (field.kind()) {
            case SHOWN, WORDS, LINE, AMOUNT, CHOICES, TAGS -> null;
            case NUMBER -> new SheetRules.Check("decimal", LEAST, MOST);
            case SHARE -> new SheetRules.Check("decimal", "0", "100");
            case SCORE -> new SheetRules.Check("whole", "1", "5");
            case DAY -> new SheetRules.Check("date", FIRST_DAY, LAST_DAY);
            case CHOICE -> field.choices().isEmpty() ? null : new SheetRules.Check("list", choices.area(field), null);
        };
    }
}
