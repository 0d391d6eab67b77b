package kring.report.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.report.document.Cell;
import kring.report.document.FilledForm;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a form back, wherever its fields went: rows by their codes, columns by their titles. It survives rows and columns
 * that were added or moved, and other programs than Excel.
 */
public final class FormReader {
    /** What the code of a part's header begins with. */
    static final String PART = "part:";

    private final String kind;

    /**
     * A reader of one kind of form.
     *
     * @param kind what the code of such a form begins with
     */
    public FormReader(String kind) {
        this.kind = kind;
    }

    /** What was filled in; empty when the bytes are no such form. */
    public Optional<FilledForm> read(byte[] bytes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Optional<XSSFCell> code = code(workbook.getSheetAt(i));
                if (code.isPresent()) {
                    return Optional.of(form(code.get()));
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The library has many ways to say that a file is no workbook, or a damaged one.
            return Optional.empty();
        }
    }

    private Optional<XSSFCell> code(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (words((XSSFCell) cell).startsWith(kind)) {
                    return Optional.of((XSSFCell) cell);
                }
            }
        }
        return Optional.empty();
    }

    private static FilledForm form(XSSFCell code) {
        int codes = code.getColumnIndex();
        List<FilledForm.Line> lines = new ArrayList<>();
        String part = "";
        Map<String, Integer> titles = Map.of();
        for (Row each : code.getSheet()) {
            XSSFRow row = (XSSFRow) each;
            String own = words(row.getCell(codes));
            if (own.startsWith(PART)) {
                part = own.substring(PART.length());
                titles = titles(row, codes);
            } else if (!own.isEmpty() && !part.isEmpty()) {
                lines.add(line(part, own, titles, row));
            }
        }
        return new FilledForm(words(code), lines);
    }

    private static Map<String, Integer> titles(XSSFRow row, int codes) {
        Map<String, Integer> titles = new LinkedHashMap<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            String title = words((XSSFCell) cell);
            if (cell.getColumnIndex() != codes && !title.isEmpty()) {
                titles.put(title, cell.getColumnIndex());
            }
        }
        return titles;
    }

    private static FilledForm.Line line(String part, String code, Map<String, Integer> titles, XSSFRow row) {
        Map<String, FilledForm.Entry> entries = new LinkedHashMap<>();
        titles.forEach((title, column) -> {
            XSSFCell cell = row.getCell(column);
            String place =
                    row.getSheet().getSheetName() + "!" + new CellAddress(row.getRowNum(), column).formatAsString();
            boolean legible = cell == null
                    || cell.getCellType() == CellType.BLANK
                    || cell.getCellType() == CellType.STRING
                    || cell.getCellType() == CellType.NUMERIC;
            entries.put(title, new FilledForm.Entry(place, legible ? value(cell) : Cell.words(raw(cell)), legible));
        });
        return new FilledForm.Line(part, code, entries);
    }

    private static Cell value(XSSFCell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return Cell.EMPTY;
        }
        if (cell.getCellType() == CellType.STRING) {
            String text = words(cell);
            return text.isBlank() ? Cell.EMPTY : Cell.words(text);
        }
        return DateUtil.isCellDateFormatted(cell)
                ? Cell.day(cell.getLocalDateTimeCellValue().toLocalDate())
                : new Cell.Amount(BigDecimal.valueOf(cell.getNumericCellValue()), "");
    }

    private static String raw(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? "=" + cell.getCellFormula() : cell.toString();
    }

    /** The words of a cell, with every line end as a single line feed; empty where there are none. */
    private static String words(XSSFCell cell) {
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue().replace("\r\n", "\n").replace('\r', '\n');
    }
}
