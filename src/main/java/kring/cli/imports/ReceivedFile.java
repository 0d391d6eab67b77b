package kring.cli.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kring.folder.write.PathKind;
import kring.model.FileNames;
import kring.report.spreadsheet.UnreadableFile;
import kring.report.spreadsheet.UnreadableFile.Reason;

/** A file that somebody sent: read whole, within limits. */
public final class ReceivedFile {
    /** Packed; a form with a long list of answers has a hundredth. */
    public static final int LARGEST = 20_000_000;

    private ReceivedFile() {}

    /**
     * Its bytes.
     *
     * @throws UnreadableFile when there is no such file, or it may not be read, or is too large
     */
    public static byte[] bytes(Path file) throws UnreadableFile {
        PathKind kind = PathKind.atEndOf(file).orElse(PathKind.OTHER);
        if (kind != PathKind.FILE) {
            throw new UnreadableFile(Files.isDirectory(file) ? Reason.FOLDER : Reason.MISSING);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableFile(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableFile(Reason.CLOSED);
        }
    }

    /** Whether a file is a program's own, such as the mark that it leaves beside one that it has open. */
    public static boolean isLock(Path file) {
        return FileNames.isProgramsOwn(String.valueOf(file.getFileName()));
    }
}
