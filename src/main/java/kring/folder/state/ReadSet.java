package kring.folder.state;

import java.nio.file.Path;
import java.util.Optional;
import kring.folder.write.BlockedWrite;

/** What was read of a folder before a change was worked out: the change rests on it, and is made only while it stands. */
public interface ReadSet {
    /** A file or folder that is now another than when it was read; empty when all is as it was. */
    Optional<Path> changed();

    /**
     * Demands that all is as it was.
     *
     * @throws BlockedWrite when something is not
     */
    default void requireUnchanged() throws BlockedWrite {
        Optional<Path> changed = changed();
        if (changed.isPresent()) {
            throw new BlockedWrite(BlockedWrite.Kind.CHANGED, changed.get());
        }
    }
}
