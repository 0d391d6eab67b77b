package kring.folder.state;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import kring.folder.write.Disk;

/** The folder {@code .kring/aside}, in which files wait for their place; a link in its stead is not followed. */
record Staging(Disk disk, Path folder) {
    boolean isThere() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isFolder() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /** Puts a file on disk. */
    Path put(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        disk.write(file, bytes);
        disk.sync(file);
        return file;
    }

    /** Moves a file to its place, unless that was done before. */
    void place(String name, Path target) throws IOException {
        Path file = folder.resolve(name);
        if (isFolder() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Path place = Objects.requireNonNull(target.getParent());
            if (!Files.isDirectory(place)) {
                disk.makeFolder(place);
            }
            disk.move(file, target);
        }
    }

    void clear() throws IOException {
        if (isFolder()) {
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder)) {
                for (Path leftover : leftovers) {
                    disk.delete(leftover);
                }
            }
        }
        if (isThere()) {
            disk.delete(folder);
        }
    }
}
