package kring.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was sent: {@code .kring/sent}, a key a line, the only thing kring remembers (METHOD, Reminders). Held by one run
 * at a time. First everything is prepared on disk; once it has been said, one move makes it count. So whatever cannot be
 * remembered is not said, and a run that is killed in between says it again rather than never.
 */
public final class SentMemory implements AutoCloseable {
    /** The folder in a circle's folder. */
    public static final String FOLDER = ".kring";

    private final Path file;
    private final CircleLock lock;
    private Path prepared;

    private SentMemory(Path file, CircleLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** Another run holds the memory. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** What was sent, without holding it. */
    public static Set<String> recall(Path circle) throws IOException {
        return keys(circle.resolve(FOLDER).resolve("sent"));
    }

    /**
     * Takes hold of a circle's memory.
     *
     * @param patience how long to wait for another run
     * @throws Busy when another run still holds it then
     * @throws NotDirectoryException when its folder is a file or a link
     */
    public static SentMemory hold(Path circle, Duration patience) throws IOException {
        Path folder = circle.resolve(FOLDER);
        make(folder);
        CircleLock lock = CircleLock.take(folder.resolve("lock"), patience).orElseThrow(Busy::new);
        return new SentMemory(folder.resolve("sent"), lock);
    }

    /** The keys sent so far. */
    public Set<String> keys() throws IOException {
        return keys(file);
    }

    /** Writes down what will have been sent, without making it count yet. */
    public void prepare(Collection<String> sent, Set<String> forgotten) throws IOException {
        Set<String> keys = new LinkedHashSet<>(keys());
        keys.removeAll(forgotten);
        keys.addAll(sent);
        String lines = keys.stream().map(key -> key + "\n").collect(Collectors.joining());
        prepared = WholeFiles.stage(file, lines.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Makes it count. */
    public void keep() throws IOException {
        WholeFiles.move(prepared, file);
        prepared = null;
    }

    @Override
    public void close() throws IOException {
        try {
            if (prepared != null) {
                Files.deleteIfExists(prepared);
            }
        } finally {
            lock.close();
        }
    }

    /** A folder that git passes over, also in a circle whose own {@code .gitignore} does not name it. */
    private static void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createDirectory(folder);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                    throw new NotDirectoryException(folder.toString());
                }
            }
        }
        if (!Files.exists(folder.resolve(".gitignore"), LinkOption.NOFOLLOW_LINKS)) {
            Files.writeString(folder.resolve(".gitignore"), "*\n", StandardOpenOption.CREATE);
        }
    }

    /** One byte is one character, so that a line of somebody else's is written back as it was. */
    private static Set<String> keys(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Set.of();
        }
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
