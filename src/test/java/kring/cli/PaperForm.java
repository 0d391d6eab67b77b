package kring.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a member: it is found by what stands on it, as a person would. */
public final class PaperForm {
    private final Path file;
    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    private PaperForm(Path file, XSSFWorkbook workbook) {
        this.file = file;
        this.workbook = workbook;
        this.sheet = workbook.getSheetAt(0);
    }

    public static PaperForm open(Path file) {
        try {
            return new PaperForm(file, new XSSFWorkbook(Files.newInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text as it comes back: blanks around it and at the ends of its lines are nobody's meaning. */
    static String tidy(String text) {
        return text.lines()
                .map(String::stripTrailing)
                .reduce((one, other) -> one + "\n" + other)
                .orElse("")
                .strip();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Fills in a field: the row by its part and code, the column by its title. */
    public PaperForm fill(String part, String code, String title, Object value) {
        XSSFCell cell = cell(part, code, title);
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(value.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
        }
        return this;
    }

    XSSFCell cell(String part, String code, String title) {
        int column = heading(part, title).getColumnIndex();
        return sheet.getRow(row(code, row("part:" + part, 0))).getCell(column);
    }

    /** The heading of a column. */
    XSSFCell heading(String part, String title) {
        for (org.apache.poi.ss.usermodel.Cell cell : sheet.getRow(row("part:" + part, 0))) {
            if (cell.toString().equals(title)) {
                return (XSSFCell) cell;
            }
        }
        throw new AssertionError(title);
    }

    /** The code of the row of a part that shows these words in a column. */
    String codeOf(String part, String title, String words) {
        int column = heading(part, title).getColumnIndex();
        for (int i = row("part:" + part, 0) + 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row.getCell(column) != null && row.getCell(column).toString().equals(words)) {
                return row.getCell(row.getLastCellNum() - 1).toString();
            }
        }
        throw new AssertionError(words);
    }

    /** The codes of the rows of a part. */
    List<String> rows(String part) {
        List<String> codes = new ArrayList<>();
        for (int i = row("part:" + part, 0) + 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row == null || row.getPhysicalNumberOfCells() < 2) {
                return codes;
            }
            codes.add(row.getCell(row.getLastCellNum() - 1).toString());
        }
        return codes;
    }

    /** The code of a row. */
    XSSFCell code(String part, String code) {
        XSSFRow row = sheet.getRow(row(code, row("part:" + part, 0)));
        return row.getCell(row.getLastCellNum() - 1);
    }

    /** The codes of the rows of a part, from the top down. */
    java.util.List<String> codes(String part) {
        java.util.List<String> codes = new java.util.ArrayList<>();
        for (int i = row("part:" + part, 0) + 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            String code = row == null || row.getLastCellNum() < 1
                    ? ""
                    : row.getCell(row.getLastCellNum() - 1).toString();
            if (code.isEmpty()) {
                break;
            }
            codes.add(code);
        }
        return codes;
    }

    void save(Path to) {
        try (OutputStream out = Files.newOutputStream(to)) {
            workbook.write(out);
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void save() {
        save(file);
    }

    private int row(String code, int from) {
        for (int i = from; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null
                    && row.getLastCellNum() > 0
                    && row.getCell(row.getLastCellNum() - 1).toString().equals(code)) {
                return i;
            }
        }
        throw new AssertionError(code);
    }
}
