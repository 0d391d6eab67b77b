package kring.report.form;

import java.util.List;
import kring.report.document.Cell;
import kring.report.office.CellText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes rows and cells, from the top of a sheet down; the last column holds the codes.
 *
 * @param widths of the columns before it, in digits
 */
final class FormWriter {
    private static final int READABLE = 5;

    private final XSSFSheet sheet;
    private final FormStyles looks;
    private final List<Integer> widths;
    private int next;

    FormWriter(XSSFSheet sheet, FormStyles looks, List<Integer> widths) {
        this.sheet = sheet;
        this.looks = looks;
        this.widths = widths;
    }

    /** The number of the next row. */
    int next() {
        return next;
    }

    /** Leaves a row empty, and gives its number. */
    int skip() {
        return next++;
    }

    /** The next row, with its code. */
    XSSFRow row(String code) {
        XSSFRow row = sheet.createRow(next++);
        if (!code.isEmpty()) {
            words(row, widths.size(), 1, code, FormLook.CODE);
        }
        return row;
    }

    /** A line that may run on beyond its cell. */
    void line(String code, String words, FormLook look) {
        XSSFRow row = row(code);
        words(row, 0, 1, words, look);
        row.setHeightInPoints(FormRowHeights.of(words, Integer.MAX_VALUE, look.size()));
    }

    /** Running text, over as many columns as make a readable line. */
    void across(String words, FormLook look) {
        XSSFRow row = row("");
        words(row, 0, READABLE, words, look);
        row.setHeightInPoints(FormRowHeights.of(words, width(0, READABLE), look.size()));
    }

    /** Words in a cell, over a number of columns. */
    void words(XSSFRow row, int column, int span, String words, FormLook look) {
        cell(row, column, span, look).setCellValue(CellText.of(words));
    }

    /** A value in a cell, over a number of columns. */
    void value(XSSFRow row, int column, int span, Cell value, FormLook look) {
        XSSFCell cell = cell(row, column, span, look);
        if (value instanceof Cell.Words words) {
            cell.setCellValue(CellText.of(words.text()));
        } else if (value instanceof Cell.Amount amount) {
            cell.setCellValue(amount.value().doubleValue());
        } else if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
        }
    }

    /** How wide columns are together, in digits. */
    int width(int column, int span) {
        return widths.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private XSSFCell cell(XSSFRow row, int column, int span, FormLook look) {
        for (int i = 0; i < span; i++) {
            row.createCell(column + i).setCellStyle(looks.of(look));
        }
        if (span > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + span - 1));
        }
        return row.getCell(column);
    }
}
