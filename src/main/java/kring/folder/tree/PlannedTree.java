package kring.folder.tree;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder as it would be with some files written: to be looked through before they are (DESIGN, Writing).
 *
 * @param files the bytes of each by its path with forward slashes
 */
public record PlannedTree(FileTree tree, Map<String, byte[]> files) implements FileTree {
    @Override
    public List<Entry> list(String folder) throws IOException {
        Map<String, Entry> entries = new TreeMap<>();
        tree.list(folder).forEach(entry -> entries.put(entry.name(), entry));
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (String path : files.keySet()) {
            if (path.startsWith(prefix)) {
                String[] rest = path.substring(prefix.length()).split("/");
                entries.put(rest[0], new Entry(rest[0], rest.length == 1 ? Kind.FILE : Kind.FOLDER));
            }
        }
        return new ArrayList<>(entries.values());
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        return files.containsKey(path) ? files.get(path) : tree.read(path, limit);
    }
}
