package kring.report.form;

import java.util.List;
import kring.report.document.form.Form;
import kring.report.office.CellText;
import kring.report.office.XmlText;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final ChoiceSheet choices;

    CellValidation(XSSFSheet sheet, ChoiceSheet choices) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.choices = choices;
    }

    /** Validates the cells of a field. */
    void add(Form.Field field, List<CellRangeAddress> cells) {
        DataValidationConstraint constraint = constraint(field);
        if (!cells.isEmpty() && constraint != null) {
            CellRangeAddressList regions = new CellRangeAddressList();
            cells.forEach(regions::addCellRangeAddress);
            sheet.addValidationData(validation(field, constraint, regions));
        }
    }

    private DataValidation validation(
            Form.Field field, DataValidationConstraint constraint, CellRangeAddressList cells) {
        DataValidation validation = helper.createValidation(constraint, cells);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        if (!field.hint().isEmpty()) {
            String title = CellText.cut(XmlText.text(field.title()), LONGEST_TITLE);
            String hint = CellText.cut(XmlText.text(field.hint()), LONGEST);
            validation.setShowPromptBox(true);
            validation.createPromptBox(title, hint);
            validation.createErrorBox(title, hint);
        }
        return validation;
    }

    private @Nullable DataValidationConstraint constraint(Form.Field field) {
        return switch (field.kind()) {
            case SHOWN, WORDS, LINE, AMOUNT, CHOICES, TAGS -> null;
            case NUMBER -> helper.createDecimalConstraint(OperatorType.BETWEEN, LEAST, MOST);
            case SHARE -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case SCORE -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1", "5");
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            case CHOICE -> field.choices().isEmpty() ? null : helper.createFormulaListConstraint(choices.area(field));
        };
    }
}
