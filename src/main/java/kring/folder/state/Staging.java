package kring.folder.state;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kring.folder.write.BlockedWrite;
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
        if (!isWaiting(WITNESS)) {
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

    private boolean isWaiting(String name) {
        return PlainFile.isFolder(folder) && PlainFile.isFile(folder.resolve(name));
    }

    /**
     * Demands that nobody has gone on since with what is still to be done, and that what was done is there.
     *
     * @throws BlockedWrite when somebody has, or something is not
     */
    void requireUntouched(Journal decided, Path root) throws IOException {
        for (int i = 0; i < decided.steps().size(); i++) {
            Journal.Step step = decided.steps().get(i);
            Path target = SafePath.resolve(root, step.path());
            if (!step.isDeletion() && !isWaiting(Integer.toString(i))) {
                requireDone(step, target);
            } else if (!List.of(step.before(), step.after()).contains(PlainFile.digest(target))) {
                throw new BlockedWrite(BlockedWrite.Kind.OVERTAKEN, target);
            }
        }
    }

    /** A file that waits no more is in its place, unless somebody took it away from where it waited. */
    private static void requireDone(Journal.Step step, Path target) throws IOException {
        String now = PlainFile.digest(target);
        if (!PlainFile.isThere(target) || now.equals(step.before()) && !now.equals(step.after())) {
            throw new BlockedWrite(BlockedWrite.Kind.LOST, target);
        }
    }

    /** Takes a step of a plan by its number, unless that was done before. */
    void carryOut(Journal.Step step, int number, Path target) throws IOException {
        String waiting = Integer.toString(number);
        if (step.isDeletion()) {
            disk.delete(target);
        } else if (isWaiting(waiting)) {
            Path place = Objects.requireNonNull(target.getParent());
            if (!Files.isDirectory(place)) {
                disk.makeFolder(place);
            }
            disk.move(folder.resolve(waiting), target);
        } else {
            requireDone(step, target);
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
