package kring.folder.state;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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
}
