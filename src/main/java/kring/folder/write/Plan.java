package kring.folder.write;

import java.util.Map;
import java.util.Set;

/**
 * What is to become of a folder's files, all of it or nothing.
 *
 * @param writes the bytes of each file by its path in the folder, with forward slashes
 * @param deletions the paths of the files that go
 */
public record Plan(Map<String, byte[]> writes, Set<String> deletions) {
    /** A plan that only writes. */
    public static Plan writing(Map<String, byte[]> files) {
        return new Plan(files, Set.of());
    }
}
