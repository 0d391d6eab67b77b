package kring.cli.imports;

import java.nio.file.Path;
import java.util.Optional;
import kring.forms.FormCode;
import kring.language.Language;
import kring.report.document.form.FilledForm;
import kring.report.form.FormReader;
import kring.report.spreadsheet.SpreadsheetReader;
import kring.report.spreadsheet.UnreadableFile;

/** The file of a form that came back. */
public final class FormFile {
    private FormFile() {}

    /**
     * What was filled in; empty when it is a workbook and no form.
     *
     * @param language in which its numbers are shown
     * @throws UnreadableFile when it is no workbook, or none that can be read
     */
    public static Optional<FilledForm> read(Path file, Language language) throws UnreadableFile {
        return read(ReceivedFile.bytes(file), language);
    }

    /** The same of a file's bytes. */
    public static Optional<FilledForm> read(byte[] bytes, Language language) throws UnreadableFile {
        return FormReader.read(SpreadsheetReader.read(bytes, language.locale()), FormCode.BEGINNING);
    }
}
