package kring.folder.load;

import java.io.IOException;
import java.util.List;
import kring.folder.write.PathKind;

/** The entries of a circle's folder. */
public interface FileTree {
    /** An entry of a folder, by its name there. */
    record Entry(String name, PathKind kind) {}

    /**
     * The entries of a folder, sorted by name; none when it is not there.
     *
     * @param folder a path with forward slashes; empty for the circle's folder itself
     * @throws IOException when it is there and cannot be listed
     */
    List<Entry> list(String folder) throws IOException;

    /**
     * The bytes of a file; when it is larger than the limit, one byte more than the limit of them.
     *
     * @throws IOException when it cannot be read
     */
    byte[] read(String path, int limit) throws IOException;
}
