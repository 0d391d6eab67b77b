package kring.cli.run;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kring.folder.load.ObservedTree;
import kring.folder.state.ChangeSet;
import kring.folder.state.Transaction;
import kring.folder.state.WrittenFile;
import kring.folder.write.AtomicFiles;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.PathKind;
import kring.folder.write.PlainFile;
import kring.model.FileNames;

/**
 * Writes what commands make, and knows what that was; what goes wrong is the user's to mend. A dry run comes as far as the
 * moment of writing, finds the same in the way, and leaves every disk as it is.
 */
public final class Saving {
    private final Disk disk;
    private final boolean dry;
    private final List<WrittenFile> written = new ArrayList<>();

    private interface Writing {
        void run() throws IOException;
    }

    /** Writes to a disk. */
    public Saving(Disk disk) {
        this(disk, false);
    }

    private Saving(Disk disk, boolean dry) {
        this.disk = disk;
        this.dry = dry;
    }

    /** Writes to a disk, or only tells what it would write. */
    static Saving of(Disk disk, boolean dry) {
        return new Saving(disk, dry);
    }

    /** Whether nothing is written. */
    public boolean isDry() {
        return dry;
    }

    /** What was written so far, or would have been, in that order. */
    public List<WrittenFile> written() {
        return List.copyOf(written);
    }

    /**
     * Changes a circle's folder, all of it or nothing, and only while all that was seen of it is still so. There is no other
     * way to change one.
     *
     * @throws UserError when it cannot be changed
     */
    public void commit(ObservedTree circle, ChangeSet changes) {
        Transaction transaction = new Transaction(disk, circle.root());
        reporting(
                circle.root(),
                () -> written.addAll(dry ? transaction.preview(changes, circle) : transaction.commit(changes, circle)));
    }

    /**
     * Demands that all that was seen of a circle's folder is still so.
     *
     * @throws UserError when something is not
     */
    public static void requireUnchanged(ObservedTree circle) {
        reporting(circle.root(), circle::requireUnchanged);
    }

    /**
     * Goes on where a killed run was; whoever reads a circle's folder, does so first.
     *
     * @throws UserError when that is not possible here and now; in a dry run, when there is something to go on with
     */
    public void recover(Path circle) {
        if (dry && new Transaction(disk, circle).isPending()) {
            throw new UserError("unfinished", circle);
        }
        reporting(circle, () -> new Transaction(disk, circle).recover());
    }

    /**
     * Whether what a killed run had decided is about papers only, which whoever reads a circle does not need.
     */
    public boolean isAboutPapers(Path circle) {
        return new Transaction(disk, circle).isOnlyBelow("reports/");
    }

    /**
     * Writes a file where the user wants it. A folder that is not there is probably mistyped, so it is not made, but for
     * a circle's own folder for papers. What is no file, a pipe or {@code /dev/null}, is written to and stays what it is.
     *
     * @param shown how it is told
     * @throws UserError when it cannot be written
     */
    public void writeFile(Path file, String shown, byte[] bytes) {
        if (Files.isDirectory(file)) {
            throw new UserError("is-folder", file);
        }
        requireName(file);
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder) && !isForPapers(folder)) {
            throw new UserError("no-folder", folder);
        }
        if (PathKind.atEndOf(file).equals(Optional.of(PathKind.OTHER))) {
            if (!dry) {
                reporting(file, () -> Files.write(file, bytes, StandardOpenOption.WRITE));
            }
        } else {
            writeFiles(file, Map.of(file, bytes), place -> shown);
        }
    }

    private static boolean isForPapers(Path folder) {
        return folder.endsWith("reports") && Files.isRegularFile(folder.resolveSibling(FileNames.CIRCLE));
    }

    /**
     * Writes files to a folder, each of them whole; missing folders are made.
     *
     * @param shown how each is told
     * @throws UserError when they cannot be written
     */
    public void writeFiles(Path folder, Map<Path, byte[]> files, Function<Path, String> shown) {
        requireName(folder);
        reporting(folder, () -> {
            List<WrittenFile> told = new ArrayList<>();
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                told.add(WrittenFile.of(
                        shown.apply(file.getKey()),
                        PlainFile.digest(file.getKey()),
                        PlainFile.digest(file.getValue())));
            }
            if (dry) {
                new AtomicFiles(disk).requireWritable(files);
            } else {
                new AtomicFiles(disk).write(files);
            }
            written.addAll(told);
        });
    }

    /**
     * Windows drops a dot or a space at the end of a name, so that it would be another file.
     *
     * @throws UserError when a new file or folder would be called so
     */
    public static void requireName(Path path) {
        String name = String.valueOf(path.normalize().getFileName());
        if (name.endsWith(".") && !name.equals("..") || name.endsWith(" ")) {
            throw new UserError("trailing-name", path);
        }
    }

    private static void reporting(Path whole, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw failed(whole, e);
        }
    }

    /** That a file cannot be read. */
    public static UserError unreadable(Path file, IOException e) {
        FailureReason reason = FailureReason.of(e);
        return new UserError("not-read", file, reason.code(), reason.said());
    }

    /** How writing failed, told of the file that the machine names, else of what was to be written. */
    public static UserError failed(Path whole, IOException e) {
        if (e instanceof BlockedWrite blocked) {
            return blocked(blocked);
        }
        if (e instanceof NotDirectoryException known) {
            return new UserError("no-real-folder", known.getFile());
        }
        Object file = e instanceof FileSystemException known ? known.getFile() : whole;
        FailureReason reason = FailureReason.of(e);
        return new UserError("not-written", file, reason.code(), reason.said());
    }

    private static UserError blocked(BlockedWrite blocked) {
        Path file = blocked.file();
        return switch (blocked.kind()) {
            case FOLDER -> new UserError("is-folder", file);
            case NO_FOLDER -> new UserError("no-real-folder", file);
            case OPEN ->
                blocked.user().isEmpty()
                        ? new UserError("open-document", file)
                        : new UserError("open-document-by", file, blocked.user());
            case LOST -> new UserError("lost", file);
            case BUSY -> new UserError("busy", file);
            case NO_FILE -> new UserError("no-real-file", file);
            case CHANGED -> new UserError("changed", file);
            case OVERTAKEN -> new UserError("overtaken", file);
            case HELD -> new UserError("held", told(blocked));
            case HALFWAY -> new UserError("halfway", told(blocked));
        };
    }

    /** The file, why it could not be written, and its name by itself. */
    private static Object[] told(BlockedWrite blocked) {
        FailureReason reason = FailureReason.of((IOException) Objects.requireNonNull(blocked.getCause()));
        return new Object[] {
            blocked.file(), reason.code(), reason.said(), blocked.file().getFileName()
        };
    }
}
