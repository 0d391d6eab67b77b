package kring.folder.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Optional;
import kring.model.value.Id;

/** What something on a disk is: the one place that decides what is read and what is never opened. */
public enum PathKind {
    FILE,
    FOLDER,
    /** A symbolic link, or a junction of Windows: both lead elsewhere. */
    LINK,
    /** A pipe, a device, a socket: nothing to read. */
    OTHER;

    /** What is there of that name, itself and not what it leads to; empty when nothing is. */
    public static Optional<PathKind> of(Path path) {
        return of(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** What is there of that name, or where it leads to; empty when nothing is. */
    public static Optional<PathKind> atEndOf(Path path) {
        return of(path, new LinkOption[0]);
    }

    private static Optional<PathKind> of(Path path, LinkOption... options) {
        try {
            BasicFileAttributes known = Files.readAttributes(path, BasicFileAttributes.class, options);
            return Optional.of(of(known, mayBeNameless(path)));
        } catch (IOException e) {
            return Files.exists(path, options) ? Optional.of(OTHER) : Optional.empty();
        }
    }

    /**
     * What a system's own words for it mean. Windows calls a junction a folder and something else besides; and what is
     * neither file, folder nor link, that is a file in a cloud, or on a share that keeps what is the same only once.
     *
     * @param mayBeNameless whether a file there may be none of these
     */
    static PathKind of(BasicFileAttributes known, boolean mayBeNameless) {
        if (known.isSymbolicLink() || known.isDirectory() && known.isOther()) {
            return LINK;
        }
        if (known.isDirectory()) {
            return FOLDER;
        }
        return known.isRegularFile() || mayBeNameless ? FILE : OTHER;
    }

    /** Whether a path is one of Windows. */
    static boolean isOnWindows(Path path) {
        return path.getFileSystem().getSeparator().equals("\\");
    }

    /** A device, which has its name in every folder of Windows, is no file. */
    static boolean mayBeNameless(Path path) {
        Path name = path.getFileName();
        return isOnWindows(path)
                && name != null
                && !Id.isDevice(name.toString().toLowerCase(Locale.ROOT).split("\\.", 2)[0]);
    }
}
