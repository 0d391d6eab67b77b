package kring.folder.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** A file of a circle's own in {@code templates/}, which nothing but its place vouches for. */
public final class OwnFile {
    private OwnFile() {}

    /**
     * Its bytes, where a circle has it.
     *
     * @param name the path in the circle's folder
     * @param largest the most bytes that it may have
     * @throws IOException when it is larger, or no ordinary file in an ordinary folder, or cannot be read
     */
    public static Optional<byte[]> read(Path circle, String name, int largest) throws IOException {
        Path file = circle.resolve(name);
        Path folder = Objects.requireNonNull(file.getParent());
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is no folder");
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > largest) {
            throw new IOException(file + " is no file of that size");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(largest));
        }
    }
}
