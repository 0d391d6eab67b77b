package kring.cli.forms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kring.forms.FormCode;
import kring.language.Language;
import kring.report.document.form.FilledForm;
import kring.report.form.FormReader;
import kring.report.spreadsheet.SpreadsheetReader;
import kring.report.spreadsheet.UnreadableFile;
import kring.report.spreadsheet.UnreadableFile.Reason;

/** The file of a form that came back. */
final class FormFile {
    /** Packed; a form with a long list of answers has a hundredth. */
    static final int LARGEST = 20_000_000;

    private FormFile() {}

    /**
     * What was filled in; empty when it is a workbook and no form.
     *
     * @param language in which its numbers are shown
     * @throws UnreadableFile when it is no workbook, or none that can be read
     */
    static Optional<FilledForm> read(Path file, Language language) throws UnreadableFile {
        return read(bytes(file), language);
    }

    /** The same of a file's bytes. */
    static Optional<FilledForm> read(byte[] bytes, Language language) throws UnreadableFile {
        if (bytes.length > LARGEST) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        return FormReader.read(SpreadsheetReader.read(bytes, language.locale()), FormCode.BEGINNING);
    }

    private static byte[] bytes(Path file) throws UnreadableFile {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFile(Files.isDirectory(file) ? Reason.FOLDER : Reason.MISSING);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.CLOSED);
        }
    }

    /** Whether a file is the mark that a program leaves beside one that it has open. */
    static boolean isLock(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("~$") || name.startsWith(".~lock.");
    }
}
