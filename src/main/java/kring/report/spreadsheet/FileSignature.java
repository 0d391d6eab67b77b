package kring.report.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kring.report.spreadsheet.UnreadableFile.Reason;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, by its first bytes, whatever its name says. */
final class FileSignature {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private FileSignature() {}

    /**
     * Lets a file pass that may be a workbook of today.
     *
     * @throws UnreadableFile when it is something else
     */
    static void requireZip(byte[] bytes) throws UnreadableFile {
        if (!begins(bytes, ZIP)) {
            throw new UnreadableFile(other(bytes));
        }
    }

    private static Reason other(byte[] bytes) {
        if (bytes.length == 0) {
            return Reason.EMPTY;
        }
        if (begins(bytes, EMPTY_ZIP)) {
            return Reason.ZIP;
        }
        if (begins(bytes, OLE)) {
            return ole(bytes);
        }
        return isText(bytes) ? Reason.TEXT : Reason.OTHER;
    }

    /** Excel of before 2007, or one of today that is locked up with a password. */
    private static Reason ole(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntry("EncryptedPackage")) {
                return Reason.PASSWORD;
            }
            return files.getRoot().hasEntry("Workbook") || files.getRoot().hasEntry("Book")
                    ? Reason.OLD_EXCEL
                    : Reason.OTHER;
        } catch (IOException | RuntimeException e) {
            return Reason.DAMAGED;
        }
    }

    private static boolean isText(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        return start.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
