package kring.folder.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files anywhere, each of them whole or not there: all are put on disk beside their place first, and moved only when
 * every one is ready. A part that a killed run left beside is cleared by the next.
 */
public final class AtomicFiles {
    private static final Pattern PART = Pattern.compile("\\..*\\.([0-9]{1,18})\\.kring-part");

    private final Disk disk;

    /** On a disk. */
    public AtomicFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes the files, in order.
     *
     * @param contents the bytes of each file by its path; missing folders are made
     * @throws BlockedWrite when somebody has one open
     * @throws IOException when one cannot be written; none is new then
     */
    public void write(Map<Path, byte[]> contents) throws IOException {
        requireWritable(contents);
        List<Path> made = new ArrayList<>();
        try {
            Map<Path, Path> parts = new LinkedHashMap<>();
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                parts.put(file.getKey(), part(file.getKey()));
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                made.add(part.getValue());
                disk.write(part.getValue(), Objects.requireNonNull(contents.get(part.getKey())));
                disk.sync(part.getValue());
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                boolean isNew = !Files.exists(part.getKey(), LinkOption.NOFOLLOW_LINKS);
                disk.move(part.getValue(), part.getKey());
                if (isNew) {
                    made.add(part.getKey());
                }
                disk.sync(Objects.requireNonNull(part.getKey().getParent()));
            }
        } catch (IOException e) {
            takeBack(made, e);
            throw e;
        }
    }

    /**
     * Demands that files can be written.
     *
     * @throws BlockedWrite when somebody has one open
     * @throws IOException when the machine would not let us
     */
    public void requireWritable(Map<Path, byte[]> contents) throws IOException {
        for (Path target : contents.keySet()) {
            requireWritable(target);
        }
    }

    private void takeBack(List<Path> made, IOException failure) {
        for (Path file : made) {
            try {
                disk.delete(file);
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Where a file waits beside its place, under the number of this process; the folder is made and cleared. */
    private Path part(Path target) throws IOException {
        Path folder = Objects.requireNonNull(target.getParent());
        if (!Files.isDirectory(folder)) {
            disk.makeFolder(folder);
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, AtomicFiles::isLeftover)) {
            for (Path leftover : children) {
                disk.delete(leftover);
            }
        }
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".kring-part");
    }

    /** A part of a process that is no more; one of our own number is of an earlier process that had it. */
    private static boolean isLeftover(Path file) {
        Matcher part = PART.matcher(file.getFileName().toString());
        return part.matches()
                && PlainFile.isFile(file)
                && ProcessHandle.of(Long.parseLong(part.group(1)))
                        .filter(process -> process.isAlive() && !process.equals(ProcessHandle.current()))
                        .isEmpty();
    }

    /**
     * Demands that a file can be written, replaced or deleted.
     *
     * @throws BlockedWrite when somebody has it open
     * @throws IOException when the machine would not let us
     */
    public void requireWritable(Path target) throws IOException {
        Optional<String> user = OpenDocument.user(target);
        if (user.isPresent()) {
            throw new BlockedWrite(BlockedWrite.Kind.OPEN, target, user.get(), null);
        }
        if (PlainFile.isFile(target)) {
            open(target);
        }
        Path folder = target.getParent();
        while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }

    /** A reason that Java has no name for is that another program holds it. */
    private void open(Path file) throws IOException {
        try {
            disk.open(file);
        } catch (FileSystemException e) {
            throw e.getClass() == FileSystemException.class ? new BlockedWrite(BlockedWrite.Kind.HELD, file, "", e) : e;
        }
    }
}
