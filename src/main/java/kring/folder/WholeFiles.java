package kring.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files that appear whole or not at all: all are written beside their place first, and moved there only when every one
 * is safely on disk. What a killed run left behind is cleared by the next.
 */
public final class WholeFiles {
    private static final String SUFFIX = ".kring-part";

    private WholeFiles() {}

    /**
     * Writes the files, in order.
     *
     * @param contents the bytes of each file by its path; missing folders are made
     * @throws IOException when one cannot be written; none is then changed
     */
    public static void write(Map<Path, byte[]> contents) throws IOException {
        write(contents, List.of());
    }

    /**
     * Writes the files, in order, and takes others away once all of these are there.
     *
     * @param contents the bytes of each file by its path; missing folders are made
     * @param gone files that are to be there no more
     * @throws IOException when one cannot be written; none is then changed
     */
    public static void write(Map<Path, byte[]> contents, Collection<Path> gone) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                Path folder = file.getKey().toAbsolutePath().getParent();
                Files.createDirectories(folder);
                clear(folder);
                staged.put(file.getKey(), null);
            }
            for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
                staged.put(file.getKey(), stage(file.getKey(), file.getValue()));
            }
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                move(file.getValue(), file.getKey());
            }
            for (Path file : gone) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            for (Path part : staged.values()) {
                if (part != null) {
                    Files.deleteIfExists(part);
                }
            }
            throw e;
        }
    }

    /** Writes a file beside its place, safely on disk. */
    static Path stage(Path target, byte[] bytes) throws IOException {
        Path part = target.resolveSibling("." + target.getFileName() + SUFFIX);
        try (FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        return part;
    }

    /** Puts what was written beside its place there. */
    static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void clear(Path folder) throws IOException {
        List<Path> leftovers = new ArrayList<>();
        try (Stream<Path> children = Files.list(folder)) {
            children.filter(child -> child.getFileName().toString().startsWith("."))
                    .filter(child -> child.getFileName().toString().endsWith(SUFFIX))
                    .forEach(leftovers::add);
        }
        for (Path leftover : leftovers) {
            Files.deleteIfExists(leftover);
        }
    }
}
