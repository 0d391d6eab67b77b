package kring.folder.git;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import kring.folder.write.PathKind;
import org.jspecify.annotations.Nullable;

/**
 * A program of this machine. It is looked for where whole paths in {@code PATH} lead and nowhere else: Windows would begin
 * in the folder in which one is, and a circle's folder, which others share, may hold anything.
 */
public final class Executable {
    private Executable() {}

    /** Where a program lies that is to work in a folder; empty when it is nowhere, or the folder on no disk of this machine. */
    static Optional<Path> find(String name, Path folder) {
        FileSystem machine = FileSystems.getDefault();
        return folder.getFileSystem().equals(machine) ? find(name, System.getenv("PATH"), machine) : Optional.empty();
    }

    /**
     * Where a program lies; empty when it is nowhere.
     *
     * @param search the variable {@code PATH}; null when it is not set
     */
    public static Optional<Path> find(String name, @Nullable String search, FileSystem files) {
        boolean isWindows = files.getSeparator().equals("\\");
        String file = isWindows ? name + ".exe" : name;
        return Stream.ofNullable(search)
                .flatMap(folders -> Stream.of(folders.split(isWindows ? ";" : ":")))
                .flatMap(folder -> path(files, isWindows ? folder.replace("\"", "") : folder).stream())
                .filter(Path::isAbsolute)
                .map(folder -> folder.resolve(file))
                .filter(program -> PathKind.atEndOf(program).equals(Optional.of(PathKind.FILE)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> path(FileSystem files, String name) {
        try {
            return Optional.of(files.getPath(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
