package kring.folder.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kring.folder.state.Transaction;
import kring.folder.write.Disk;
import kring.model.FileNames;
import org.jspecify.annotations.Nullable;

/**
 * Finds the circles below folders: every folder that holds a {@code circle.yaml}, but none inside a circle and none that is
 * hidden. Links are not followed, so that nothing outside is found and nothing twice. A folder that cannot be listed counts
 * as a circle, for reading it will say what is wrong with it.
 */
public final class CircleFolders {
    private CircleFolders() {}

    /** The nearest circle's folder from a folder upward. */
    public static Optional<Path> nearest(Path from) {
        return Stream.iterate(from, Objects::nonNull, Path::getParent)
                .filter(CircleFolders::isCircle)
                .findFirst();
    }

    /** Whether a circle is in a folder, or a run was killed that had decided to begin one there. */
    public static boolean isCircle(Path path) {
        return Files.exists(path.resolve(FileNames.CIRCLE), LinkOption.NOFOLLOW_LINKS)
                || new Transaction(Disk.LOCAL, path).isPending();
    }

    /** The circles' folders, sorted by their real paths; the folders given may be circles themselves, or links. */
    public static SortedSet<Path> below(Collection<Path> folders) {
        SortedSet<Path> found = new TreeSet<>();
        for (Path folder : folders) {
            Path root = real(folder);
            try {
                Files.walkFileTree(root, new Finder(root, found));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    /** Where a folder that is there really lies. */
    public static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path root;
        private final SortedSet<Path> found;

        private Finder(Path root, SortedSet<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (Files.exists(folder.resolve(FileNames.CIRCLE), LinkOption.NOFOLLOW_LINKS)) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException failure) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                found.add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder of which the list ends in an error is one that cannot be listed. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                found.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
