package kring.folder.write;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is a file or a folder and nothing else. Opening a pipe or a device may wait for ever, and a link, or a junction of
 * Windows, leads elsewhere: none of these is ever opened.
 */
public final class PlainFile {
    /** The digest where there is no file. */
    public static final String NONE = "-";

    private PlainFile() {}

    /** Something that is no plain file. */
    public static final class Special extends FileSystemException {
        private static final long serialVersionUID = 1;

        private Special(Path path) {
            super(path.toString(), null, "no ordinary file");
        }
    }

    /** Whether there is anything of that name, be it a link that leads nowhere. */
    public static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether it is a file. */
    public static boolean isFile(Path path) {
        return PathKind.of(path).filter(PathKind.FILE::equals).isPresent();
    }

    /** Whether it is a folder. */
    public static boolean isFolder(Path path) {
        return PathKind.of(path).filter(PathKind.FOLDER::equals).isPresent();
    }

    /**
     * The bytes of a file, no more of them than a limit.
     *
     * @throws NoSuchFileException when there is nothing
     * @throws Special when it is no file
     */
    public static byte[] read(Path file, int limit) throws IOException {
        requireFile(file);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(limit);
        }
    }

    /**
     * Demands that something is a file.
     *
     * @throws NoSuchFileException when there is nothing
     * @throws Special when it is no file
     */
    public static void requireFile(Path file) throws IOException {
        PathKind kind = PathKind.of(file).orElseThrow(() -> new NoSuchFileException(file.toString()));
        if (kind != PathKind.FILE) {
            throw new Special(file);
        }
    }

    /** What tells the contents of a file from all others; a hyphen where there is no file. */
    public static String digest(Path file) throws IOException {
        return isFile(file) ? digest(read(file, Integer.MAX_VALUE)) : NONE;
    }

    /** What tells bytes from all others. */
    public static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
