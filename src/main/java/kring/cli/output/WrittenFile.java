package kring.cli.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A file that a command writes (DESIGN, JSON of what writes).
 *
 * @param file its path in the circle's folder
 */
public record WrittenFile(String file, Change change) {
    /** What becomes of it. */
    public enum Change {
        MADE,
        CHANGED
    }

    /** The files of a folder that will be written; to be asked before they are. */
    public static List<WrittenFile> of(Path folder, Collection<String> files) {
        return files.stream()
                .map(file -> new WrittenFile(file, Files.exists(folder.resolve(file)) ? Change.CHANGED : Change.MADE))
                .toList();
    }
}
