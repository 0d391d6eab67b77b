package kring.cli.people;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import kring.cli.imports.ReceivedFile;
import kring.forms.people.PeopleSheet;
import kring.language.Language;
import kring.report.spreadsheet.Spreadsheet.Cell;
import kring.report.spreadsheet.Spreadsheet.Sheet;
import kring.report.spreadsheet.SpreadsheetReader;
import kring.report.spreadsheet.TextTable;
import kring.report.spreadsheet.UnreadableFile;
import kring.report.spreadsheet.UnreadableFile.Reason;

/**
 * The file of a list.
 *
 * @param sheets what it shows; of a text, one table as it may be divided in several ways
 * @param text whether it is one
 * @param damaged the names of sheets that are left out, for they may miss people
 */
record ListFile(List<PeopleSheet> sheets, boolean text, List<String> damaged) {
    /**
     * Reads a workbook or a text, whatever its name says.
     *
     * @throws UnreadableFile when it is neither
     */
    static ListFile read(Path file, Language language) throws UnreadableFile {
        byte[] bytes = ReceivedFile.bytes(file);
        try {
            return of(SpreadsheetReader.read(bytes, language.locale()).sheets(), false);
        } catch (UnreadableFile e) {
            boolean other = e.reason() == Reason.TEXT || e.reason() == Reason.OTHER;
            if (other && TextTable.isText(bytes)) {
                return of(TextTable.read(bytes, name(file)), true);
            }
            throw e;
        }
    }

    private static ListFile of(List<Sheet> sheets, boolean text) {
        List<PeopleSheet> whole = sheets.stream()
                .filter(sheet -> !sheet.damaged())
                .map(ListFile::sheet)
                .toList();
        return new ListFile(
                whole,
                text,
                sheets.stream().filter(Sheet::damaged).map(Sheet::name).toList());
    }

    /** As a spreadsheet would call the sheet. */
    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static PeopleSheet sheet(Sheet sheet) {
        Function<Cell, PeopleSheet.Shown> shown =
                cell -> new PeopleSheet.Shown(cell.row(), cell.column(), sheet.place(cell), cell.value());
        return new PeopleSheet(
                sheet.name(),
                sheet.cells().stream().map(shown).toList(),
                sheet.remarks().stream().map(shown).toList(),
                sheet.merged().stream()
                        .map(one -> new PeopleSheet.Block(one.top(), one.left(), one.bottom(), one.right()))
                        .toList());
    }
}
