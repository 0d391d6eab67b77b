package kring.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kring.folder.WholeFiles;

/** Writes what commands make; what goes wrong is the user's to mend. */
final class Saving {
    private Saving() {}

    /**
     * Writes files, all or none; missing folders are made.
     *
     * @throws UserError when they cannot be written
     */
    static void all(Map<Path, byte[]> files) {
        all(files, List.of());
    }

    /**
     * Writes files and takes others away, all or none; missing folders are made.
     *
     * @throws UserError when they cannot be written
     */
    static void all(Map<Path, byte[]> files, Collection<Path> gone) {
        try {
            WholeFiles.write(files, gone);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /**
     * Writes a file where the user wants it. A folder that is not there is probably mistyped, so it is not made.
     *
     * @throws UserError when it cannot be written
     */
    static void one(Path file, byte[] bytes) {
        if (Files.isDirectory(file)) {
            throw new UserError("is-folder", file);
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UserError("not-written", file, "NoSuchFolder");
        }
        all(Map.of(file, bytes));
    }

    private static UserError notWritten(IOException e) {
        String reason = e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : e.getClass().getSimpleName();
        String file = e instanceof FileSystemException known ? known.getFile() : e.getMessage();
        return new UserError("not-written", file, reason);
    }
}
