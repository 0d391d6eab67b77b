package kring.folder.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import kring.folder.write.BlockedWrite;
import kring.folder.write.PlainFile;
import org.jspecify.annotations.Nullable;

/**
 * Lets one run at a time work on a circle. The system lets go of it by itself when a run is killed. Within one process
 * threads wait for each other first: a system takes a file's lock from the whole process when any channel to it closes.
 */
public final class CircleLock implements AutoCloseable {
    private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();
    private static final long PAUSE = 20;

    private final ReentrantLock here;
    private final FileChannel channel;

    private CircleLock(ReentrantLock here, FileChannel channel) {
        this.here = here;
        this.channel = channel;
    }

    /**
     * Takes the lock; empty when another still holds it at the end of one's timeout.
     *
     * @throws BlockedWrite when something that is no file has its name: a pipe, which nobody reads, would be waited for
     */
    public static Optional<CircleLock> take(Path file, Duration timeout) throws IOException {
        if (PlainFile.isThere(file) && !PlainFile.isFile(file)) {
            throw new BlockedWrite(BlockedWrite.Kind.NO_FILE, file);
        }
        long until = System.nanoTime() + timeout.toNanos();
        ReentrantLock here = IN_THIS_PROCESS.computeIfAbsent(
                Objects.requireNonNull(file.getParent()).toRealPath().resolve(file.getFileName()),
                path -> new ReentrantLock());
        if (!waited(here, timeout)) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            taken = waited(channel, until);
            return taken ? Optional.of(new CircleLock(here, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                release(here, channel);
            }
        }
    }

    private static boolean waited(ReentrantLock here, Duration timeout) {
        try {
            return here.tryLock(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean waited(FileChannel channel, long until) throws IOException {
        while (channel.tryLock() == null) {
            if (System.nanoTime() - until > 0) {
                return false;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private static void release(ReentrantLock here, @Nullable FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            here.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        release(here, channel);
    }
}
