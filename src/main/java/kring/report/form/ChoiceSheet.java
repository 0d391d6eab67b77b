package kring.report.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.report.document.form.Form;
import kring.report.office.CellText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The lists to choose from, on a sheet of their own: in sight, since nothing on a form is hidden. */
final class ChoiceSheet {
    private static final int TOP = 2;
    private static final int NARROWEST = 18;
    private static final int WIDEST = 90;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Map<List<Form.Choice>, String> areas = new HashMap<>();

    ChoiceSheet(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        write(0, 0, sheet.getSheetName(), FormLook.HEADING);
    }

    /** The area with the choices of a field, written when it is asked for first. */
    String area(Form.Field field) {
        return areas.computeIfAbsent(field.choices(), choices -> {
            int column = areas.size();
            sheet.setColumnWidth(column, width(field) * 256);
            write(TOP - 1, column, field.title(), FormLook.HEADER);
            for (int i = 0; i < choices.size(); i++) {
                write(TOP + i, column, choices.get(i).words(), FormLook.CHOICE);
            }
            CellRangeAddress cells = new CellRangeAddress(TOP, TOP + choices.size() - 1, column, column);
            return new CellReference(sheet.getSheetName(), TOP, column, true, true).formatAsString() + ":"
                    + new CellReference(cells.getLastRow(), column, true, true).formatAsString();
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
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.createCell(column);
        cell.setCellValue(CellText.of(words));
        cell.setCellStyle(styles.of(look));
    }
}
