package kring.folder;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kring.folder.load.FileTree;
import kring.folder.write.PathKind;

/** A folder with one file more, or another in its place; one that is locked when there are no bytes. */
public record Overlay(FileTree tree, String path, byte[] bytes) implements FileTree {
    @Override
    public List<Entry> list(String folder) throws IOException {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        if (!path.startsWith(prefix)) {
            return tree.list(folder);
        }
        String[] rest = path.substring(prefix.length()).split("/");
        Entry own = new Entry(rest[0], rest.length == 1 ? PathKind.FILE : PathKind.FOLDER);
        return Stream.concat(tree.list(folder).stream(), Stream.of(own))
                .distinct()
                .toList();
    }

    @Override
    public byte[] read(String file, int limit) throws IOException {
        if (!file.equals(path)) {
            return tree.read(file, limit);
        }
        if (bytes == null) {
            throw new IOException("locked");
        }
        return bytes;
    }
}
