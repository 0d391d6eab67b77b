package kring.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import kring.language.Language;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reports as they read back from the file they were written to. */
final class Written {
    private Written() {}

    static XSSFWorkbook of(Report report) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(new ExcelRenderer().render(report)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static XSSFWorkbook of(Block... blocks) {
        return of(new Report(Language.NL, "Verslag", "Kring Lindermark", "", List.of(blocks)));
    }

    /** A cell as it reads back from a table of one column and one row. */
    static XSSFCell cell(Column.Kind kind, Cell value) {
        return cell(Language.NL, kind, value);
    }

    static XSSFCell cell(Language language, Column.Kind kind, Cell value) {
        Table table = new Table("one", List.of(new Column("Kop", kind, 20)), List.of(List.of(value)));
        XSSFWorkbook workbook = of(new Report(language, "Verslag", "", "", List.of(new Section("Blad", table))));
        XSSFTable declared = workbook.getSheetAt(0).getTables().get(0);
        return workbook.getSheetAt(0).getRow(declared.getEndRowIndex()).getCell(0);
    }
}
