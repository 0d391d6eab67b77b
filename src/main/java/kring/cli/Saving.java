package kring.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import kring.folder.write.AllOrNothing;
import kring.folder.write.Disk;
import kring.folder.write.Obstacle;
import kring.folder.write.Plan;
import kring.folder.write.WholeFiles;

/** Writes what commands make; what goes wrong is the user's to mend. */
record Saving(Disk disk) {
    private interface Writing {
        void run() throws IOException;
    }

    /**
     * Changes a circle's folder, all of it or nothing.
     *
     * @throws UserError when it cannot be changed
     */
    void all(Path circle, Plan plan) {
        mendable(() -> new AllOrNothing(disk, circle).carryOut(plan));
    }

    /**
     * Goes on where a killed run was; whoever reads a circle's folder, does so first.
     *
     * @throws UserError when that is not possible here and now
     */
    void settle(Path circle) {
        mendable(() -> new AllOrNothing(disk, circle).settle());
    }

    /**
     * Writes a file where the user wants it. A folder that is not there is probably mistyped, so it is not made. What is
     * no file, a pipe or {@code /dev/null}, is written to and stays what it is.
     *
     * @throws UserError when it cannot be written
     */
    void one(Path file, byte[] bytes) {
        if (Files.isDirectory(file)) {
            throw new UserError("is-folder", file);
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw new UserError("not-written", file, "NoSuchFolder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            mendable(() -> Files.write(file, bytes, StandardOpenOption.WRITE));
        } else {
            each(Map.of(file, bytes));
        }
    }

    /**
     * Writes files anywhere, each of them whole; missing folders are made.
     *
     * @throws UserError when they cannot be written
     */
    void each(Map<Path, byte[]> files) {
        mendable(() -> new WholeFiles(disk).write(files));
    }

    private static void mendable(Writing writing) {
        try {
            writing.run();
        } catch (Obstacle e) {
            throw inTheWay(e);
        } catch (IOException e) {
            String file = e instanceof FileSystemException known ? known.getFile() : e.getMessage();
            throw new UserError("not-written", file, reason(e));
        }
    }

    private static UserError inTheWay(Obstacle obstacle) {
        Path file = obstacle.file();
        return switch (obstacle.kind()) {
            case FOLDER -> new UserError("is-folder", file);
            case NO_FOLDER -> new UserError("no-real-folder", file);
            case OPEN ->
                obstacle.user().isEmpty()
                        ? new UserError("open-document", file)
                        : new UserError("open-document-by", file, obstacle.user());
            case BUSY -> new UserError("busy", file);
            case NO_JOURNAL -> new UserError("no-journal", file);
            case HALFWAY -> new UserError("halfway", file, reason((IOException) obstacle.getCause()));
        };
    }

    /** What the machine says was wrong, in short. */
    static String reason(IOException e) {
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : e.getClass().getSimpleName();
    }
}
