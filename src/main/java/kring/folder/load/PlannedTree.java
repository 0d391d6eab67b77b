package kring.folder.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kring.folder.write.PathKind;

/**
 * A folder as it would be with some files written, and others gone: to be looked through before they are (DESIGN, Writing).
 *
 * @param files the bytes of each by its path with forward slashes
 * @param gone the paths of those that are there no more
 */
public record PlannedTree(FileTree tree, Map<String, byte[]> files, Set<String> gone) implements FileTree {
    /** A folder as it would be with some files written. */
    public PlannedTree(FileTree tree, Map<String, byte[]> files) {
        this(tree, files, Set.of());
    }

    @Override
    public List<Entry> list(String folder) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        tree.list(folder).forEach(entry -> entries.put(entry.name(), entry));
        entries.keySet().removeIf(name -> gone.contains(prefix + name));
        for (String path : files.keySet()) {
            if (path.startsWith(prefix)) {
                String[] rest = path.substring(prefix.length()).split("/");
                entries.put(rest[0], new Entry(rest[0], rest.length == 1 ? PathKind.FILE : PathKind.FOLDER));
            }
        }
        return new ArrayList<>(entries.values());
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        return files.containsKey(path) ? files.get(path) : tree.read(path, limit);
    }
}
