package kring.folder.write;

import java.io.IOException;
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
        if (!PlainFile.isThere(folder)) {
            return Optional.empty();
        }
        if (!PlainFile.isFolder(folder)) {
            throw new IOException(folder + " is no folder");
        }
        if (!PlainFile.isThere(file)) {
            return Optional.empty();
        }
        byte[] bytes = PlainFile.read(file, largest + 1);
        if (bytes.length > largest) {
            throw new IOException(file + " is too large");
        }
        return Optional.of(bytes);
    }
}
