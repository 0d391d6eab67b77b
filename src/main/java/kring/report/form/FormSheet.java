package kring.report.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.report.Cell;
import kring.report.Form;
import kring.report.office.CellText;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet of a form while it is written, from the top down; the last column holds the codes. */
final class FormSheet {
    /** In digits; what is short stands in the middle. */
    private static final List<Integer> WIDTHS = List.of(34, 26, 13, 15, 15, 38, 34);

    private static final int CODES = WIDTHS.size();
    private static final int CODE_WIDTH = 16;
    private static final int READABLE = 5;

    private final Form form;
    private final XSSFSheet sheet;
    private final Looks looks;
    private final Guards guards;
    private final Pages pages;
    private int next;

    FormSheet(Form form, XSSFSheet sheet, Looks looks, Choices choices) {
        this.form = form;
        this.sheet = sheet;
        this.looks = looks;
        this.guards = new Guards(sheet, choices);
        this.pages = new Pages(sheet, width(0, CODES) + CODE_WIDTH);
    }

    void write() {
        for (int column = 0; column < CODES; column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * 256);
        }
        sheet.setColumnWidth(CODES, CODE_WIDTH * 256);
        line(row(form.code()), form.title(), Look.TITLE);
        line(row(""), form.subtitle(), Look.SUBTITLE);
        form.lead().forEach(line -> across(line, Look.LEAD));
        form.parts().stream().filter(part -> !part.lines().isEmpty()).forEach(this::part);
        next++;
        across(form.keep(), Look.HINT);
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        Printing.set(sheet, form.title());
    }

    private void part(Form.Part part) {
        int first = next++;
        line(row(""), part.title(), Look.HEADING);
        if (!part.hint().isEmpty()) {
            across(part.hint(), Look.HINT);
        }
        XSSFRow header = row(FormReader.PART + part.code());
        int column = 0;
        for (Form.Field field : part.fields()) {
            words(header, column, field.span(), field.title(), Look.HEADER);
            column += field.span();
        }
        List<XSSFRow> rows = new ArrayList<>();
        part.lines().forEach(line -> rows.add(line(part.fields(), line)));
        guard(part.fields(), rows);
        pages.keepTogether(first, next);
    }

    private XSSFRow line(List<Form.Field> fields, Form.Line line) {
        XSSFRow row = row(line.code());
        int column = 0;
        double height = 0;
        for (int i = 0; i < fields.size(); i++) {
            Form.Field field = fields.get(i);
            height = Math.max(height, Heights.of(line.cells().get(i), field.kind(), width(column, field.span())));
            fill(
                    cell(row, column, field.span(), look(field.kind())),
                    line.cells().get(i));
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

    private static Look look(Form.Kind kind) {
        return switch (kind) {
            case SHOWN -> Look.SHOWN;
            case WORDS, CHOICE -> Look.WORDS;
            case NUMBER, SCORE -> Look.FIGURE;
            case DAY -> Look.DAY;
        };
    }

    private static void fill(XSSFCell cell, Cell value) {
        if (value instanceof Cell.Words words) {
            cell.setCellValue(CellText.of(words.text()));
        } else if (value instanceof Cell.Amount amount) {
            BigDecimal number = amount.value();
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Cell.Day day) {
            cell.setCellValue(day.date());
        }
    }

    private void line(XSSFRow row, String words, Look look) {
        words(row, 0, 1, words, look);
        row.setHeightInPoints(Heights.of(words, Integer.MAX_VALUE, look.size()));
    }

    /** Running text, over as many columns as make a readable line. */
    private void across(String words, Look look) {
        XSSFRow row = row("");
        words(row, 0, READABLE, words, look);
        row.setHeightInPoints(Heights.of(words, width(0, READABLE), look.size()));
    }

    private void words(XSSFRow row, int column, int span, String words, Look look) {
        cell(row, column, span, look).setCellValue(CellText.of(words));
    }

    private XSSFCell cell(XSSFRow row, int column, int span, Look look) {
        for (int i = 0; i < span; i++) {
            row.createCell(column + i).setCellStyle(looks.of(look));
        }
        if (span > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + span - 1));
        }
        return row.getCell(column);
    }

    private XSSFRow row(String code) {
        XSSFRow row = sheet.createRow(next++);
        if (!code.isEmpty()) {
            words(row, CODES, 1, code, Look.CODE);
        }
        return row;
    }

    private static int width(int column, int span) {
        return WIDTHS.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
