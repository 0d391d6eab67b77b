package kring.folder.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kring.folder.write.AtomicFiles;
import kring.folder.write.Disk;

/**
 * What is to become of a folder's files, all of it or nothing.
 *
 * @param writes the bytes of each file by its path in the folder, with forward slashes
 * @param deletions the paths of the files that go
 */
public record ChangeSet(Map<String, byte[]> writes, Set<String> deletions) {
    /** A plan that only writes. */
    public static ChangeSet writing(Map<String, byte[]> files) {
        return new ChangeSet(files, Set.of());
    }

    /** The paths of all files that change. */
    List<String> paths() {
        return Stream.concat(writes.keySet().stream(), deletions.stream()).toList();
    }

    /**
     * Demands that each file of a folder can be written or taken away.
     *
     * @throws kring.folder.write.BlockedWrite when something is in the way
     */
    void requireWritable(Disk disk, Path root) throws IOException {
        AtomicFiles files = new AtomicFiles(disk);
        for (String path : paths()) {
            files.requireWritable(SafePath.resolve(root, path));
        }
    }
}
