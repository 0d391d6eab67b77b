package kring.folder.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import kring.folder.write.AtomicFiles;
import kring.folder.write.Disk;
import kring.folder.write.PlainFile;

/** The folder {@code .kring} in a circle's folder, where kring keeps what is its own. */
final class StateFolder {
    /** Its name. */
    static final String NAME = ".kring";

    private StateFolder() {}

    /**
     * Makes the folder where it is not there; git passes over it, also in a circle whose own {@code .gitignore} does not
     * name it.
     *
     * @throws NotDirectoryException when a file or a link is in its place
     */
    static Path make(Disk disk, Path circle) throws IOException {
        Path folder = circle.resolve(NAME);
        if (isMissing(folder)) {
            disk.makeFolder(folder);
        }
        Path ignored = folder.resolve(".gitignore");
        if (!PlainFile.isThere(ignored)) {
            ignore(disk, ignored);
        }
        return folder;
    }

    /**
     * Demands that the folder is there or can be made.
     *
     * @throws NotDirectoryException when a file or a link is in its place
     */
    static void requirePossible(Disk disk, Path circle) throws IOException {
        isMissing(circle.resolve(NAME));
        new AtomicFiles(disk).requireWritable(circle.resolve(NAME).resolve("journal"));
    }

    private static boolean isMissing(Path folder) throws NotDirectoryException {
        boolean isFolder = PlainFile.isFolder(folder);
        if (!isFolder && PlainFile.isThere(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        return !isFolder;
    }

    private static void ignore(Disk disk, Path file) throws IOException {
        try {
            disk.write(file, "*\n".getBytes(StandardCharsets.UTF_8));
            disk.sync(file);
        } catch (FileAlreadyExistsException e) {
            // another run was just as quick
        } catch (IOException e) {
            disk.delete(file);
            throw e;
        }
    }
}
