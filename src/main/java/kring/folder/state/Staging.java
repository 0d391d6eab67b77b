package kring.folder.state;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kring.folder.write.Disk;
import kring.folder.write.PlainFile;

/**
 * The folder {@code .kring/aside}, in which files wait for their place, and a witness with them; a link in its stead is not
 * followed.
 */
record Staging(Disk disk, Path folder) {
    private static final String WITNESS = "witness";

    boolean isThere() {
        return PlainFile.isThere(folder);
    }

    /** Makes the folder and puts the witness in; the answer is what tells it from every copy. */
    String begin() throws IOException {
        disk.makeFolder(folder);
        return Witness.of(put(WITNESS, new byte[0]));
    }

    /** Puts a file on disk. */
    Path put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        disk.write(file, bytes);
        disk.sync(file);
        return file;
    }

    /** Whether a journal was written with what lies here: by kring, on this disk, and whole. */
    boolean belongsTo(Journal journal) throws IOException {
        if (!PlainFile.isFolder(folder) || !isWaiting(WITNESS)) {
            return false;
        }
        List<Journal.Step> steps = journal.steps();
        boolean isWhole = Witness.of(folder.resolve(WITNESS)).equals(journal.witness());
        for (int i = 0; isWhole && i < steps.size(); i++) {
            String name = Integer.toString(i);
            isWhole = !PlainFile.isThere(folder.resolve(name))
                    || PlainFile.digest(folder.resolve(name))
                            .equals(steps.get(i).after());
        }
        return isWhole;
    }

    /** Whether a file was not yet moved to its place. */
    boolean isWaiting(String name) {
        return PlainFile.isFile(folder.resolve(name));
    }

    /** Moves a file to its place, unless that was done before. */
    void place(String name, Path target) throws IOException {
        if (PlainFile.isFolder(folder) && isWaiting(name)) {
            Path place = Objects.requireNonNull(target.getParent());
            if (!Files.isDirectory(place)) {
                disk.makeFolder(place);
            }
            disk.move(folder.resolve(name), target);
        }
    }

    void clearAfter(IOException failure) {
        try {
            clear();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    void clear() throws IOException {
        clear(disk, folder);
    }

    /** Takes away whatever is there of that name, with all in it when it is a folder; nothing behind a link. */
    static void clear(Disk disk, Path path) throws IOException {
        if (PlainFile.isFolder(path)) {
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(path)) {
                for (Path leftover : leftovers) {
                    clear(disk, leftover);
                }
            }
        }
        if (PlainFile.isThere(path)) {
            disk.delete(path);
        }
    }
}
