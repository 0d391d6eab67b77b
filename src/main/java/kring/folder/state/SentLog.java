package kring.folder.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kring.folder.write.Disk;
import kring.folder.write.PlainFile;
import org.jspecify.annotations.Nullable;

/**
 * What was sent: {@code .kring/sent}, a key a line, the only thing kring remembers (METHOD, Reminders). Held by one run
 * at a time. First everything is prepared on disk; once it has been said, one move makes it count. So whatever cannot be
 * remembered is not said, and a run that is killed in between says it again rather than never.
 */
public final class SentLog implements AutoCloseable {
    /** The folder in a circle's folder. */
    public static final String FOLDER = StateFolder.NAME;

    private static final int LARGEST = 100_000_000;

    private final Disk disk;
    private final Path file;
    private final CircleLock lock;
    private @Nullable Path prepared;

    private SentLog(Disk disk, Path file, CircleLock lock) {
        this.disk = disk;
        this.file = file;
        this.lock = lock;
    }

    /** Another run holds the log. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** What was sent, without holding it. */
    public static Set<String> read(Path circle) throws IOException {
        return keys(circle.resolve(FOLDER).resolve("sent"));
    }

    /**
     * Demands that a circle's log can be kept.
     *
     * @throws NotDirectoryException when its folder is a file or a link
     */
    public static void requirePossible(Disk disk, Path circle) throws IOException {
        StateFolder.requirePossible(disk, circle);
    }

    /**
     * Takes hold of a circle's log.
     *
     * @param timeout how long to wait for another run
     * @throws Busy when another run still holds it then
     * @throws NotDirectoryException when its folder is a file or a link
     */
    public static SentLog open(Disk disk, Path circle, Duration timeout) throws IOException {
        Path folder = StateFolder.make(disk, circle);
        CircleLock lock = CircleLock.take(folder.resolve("lock"), timeout).orElseThrow(Busy::new);
        return new SentLog(disk, folder.resolve("sent"), lock);
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
        prepared = file.resolveSibling(".sent.kring-part");
        Staging.clear(disk, prepared);
        disk.write(prepared, lines.getBytes(StandardCharsets.ISO_8859_1));
        disk.sync(prepared);
    }

    /** Makes it count. */
    public void commit() throws IOException {
        disk.move(Objects.requireNonNull(prepared), file);
        prepared = null;
        disk.sync(Objects.requireNonNull(file.getParent()));
    }

    @Override
    public void close() throws IOException {
        try {
            if (prepared != null) {
                disk.delete(prepared);
            }
        } finally {
            lock.close();
        }
    }

    /** One byte is one character, so that a line of somebody else's is written back as it was. */
    private static Set<String> keys(Path file) throws IOException {
        if (!PlainFile.isThere(file)) {
            return Set.of();
        }
        return new String(PlainFile.read(file, LARGEST), StandardCharsets.ISO_8859_1)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
