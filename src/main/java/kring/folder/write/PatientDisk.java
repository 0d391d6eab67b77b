package kring.folder.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A disk that is asked again where a file is held: on Windows a virus scanner, OneDrive or Word may hold one for a moment,
 * and nobody moves or opens it until they let go.
 *
 * @param patience for how long a step is tried again
 */
public record PatientDisk(Disk disk, Duration patience) implements Disk {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE = 50;

    /** A disk that is asked again for as long as a virus scanner may take. */
    public PatientDisk(Disk disk) {
        this(disk, PATIENCE);
    }

    private interface Step {
        void run() throws IOException;
    }

    @Override
    public void open(Path file) throws IOException {
        patiently(() -> disk.open(file));
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        disk.write(file, bytes);
    }

    @Override
    public void sync(Path path) throws IOException {
        patiently(() -> disk.sync(path));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        patiently(() -> disk.move(from, to));
    }

    @Override
    public void delete(Path path) throws IOException {
        patiently(() -> disk.delete(path));
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    private void patiently(Step step) throws IOException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                step.run();
                return;
            } catch (FileSystemException e) {
                if (!mayPass(e) || System.nanoTime() - until > 0 || !paused()) {
                    throw e;
                }
            }
        }
    }

    /** What has a reason of its own, such as that there is no such file, stays so. */
    private static boolean mayPass(FileSystemException e) {
        return e.getClass() == FileSystemException.class || e instanceof AccessDeniedException;
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
