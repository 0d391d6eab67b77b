package kring.folder.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** What would keep a file from its place: looked for before anything is written. */
public final class Obstacles {
    private Obstacles() {}

    /**
     * Demands that a file can be written, replaced or deleted.
     *
     * @throws Obstacle when somebody has it open
     * @throws IOException when the machine would not let us
     */
    public static void refuse(Path target) throws IOException {
        Optional<String> user = OpenDocument.user(target);
        if (user.isPresent()) {
            throw new Obstacle(Obstacle.Kind.OPEN, target, user.get(), null);
        }
        if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            // Windows gives nobody a file that another program holds
            FileChannel.open(target, StandardOpenOption.WRITE).close();
        }
        Path folder = target.getParent();
        while (folder != null && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            folder = folder.getParent();
        }
        if (folder != null && !Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }
}
