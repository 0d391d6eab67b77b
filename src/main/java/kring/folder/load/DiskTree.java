package kring.folder.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kring.folder.write.PathKind;
import kring.folder.write.PlainFile;

/** A folder on disk; links, and junctions of Windows, are seen as links and not followed. */
public record DiskTree(Path root) implements FileTree {
    @Override
    public List<Entry> list(String folder) throws IOException {
        Path path = folder.isEmpty() ? root : root.resolve(folder);
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.map(child -> new Entry(
                            child.getFileName().toString(), PathKind.of(child).orElse(PathKind.OTHER)))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        }
    }

    @Override
    public byte[] read(String path, int limit) throws IOException {
        return PlainFile.read(root.resolve(path), limit + 1);
    }
}
