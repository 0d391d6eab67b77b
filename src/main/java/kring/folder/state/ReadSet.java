package kring.folder.state;

import java.nio.file.Path;
import java.util.Optional;

/** What was read of a folder before a change was worked out: the change rests on it, and is made only while it stands. */
public interface ReadSet {
    /** A file or folder that is now another than when it was read; empty when all is as it was. */
    Optional<Path> changed();
}
