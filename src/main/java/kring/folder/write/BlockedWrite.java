package kring.folder.write;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something in the way of writing, other than the disk itself. */
public final class BlockedWrite extends IOException {
    private static final long serialVersionUID = 1;

    /** What is in the way. */
    public enum Kind {
        /** A link or a file where a folder is wanted: who follows a link leaves the circle's folder. */
        NO_FOLDER,
        /** A link, a pipe or a folder where a file of kring's own is wanted. */
        NO_FILE,
        /** A folder where a file is to come. */
        FOLDER,
        /** Somebody has the file open in Word, Excel or LibreOffice. */
        OPEN,
        /** Another program holds the file; the cause says how that shows. */
        HELD,
        /** Another run is writing here. */
        BUSY,
        /** What was read is no longer so. */
        CHANGED,
        /** What a killed run was to replace was changed since. */
        OVERTAKEN,
        /** What was ready to be put in its place is no longer there. */
        LOST,
        /** All was ready, but the file could not be put in its place; the cause says why. The next run goes on. */
        HALFWAY
    }

    private final Kind kind;
    private final transient Path file;
    private final String user;

    public BlockedWrite(Kind kind, Path file) {
        this(kind, file, "", null);
    }

    public BlockedWrite(Kind kind, Path file, String user, @Nullable IOException cause) {
        super(kind + " " + file, cause);
        this.kind = kind;
        this.file = file;
        this.user = user;
    }

    /** What is in the way. */
    public Kind kind() {
        return kind;
    }

    /** Where. */
    public Path file() {
        return file;
    }

    /** Who has it open, where that is known; else empty. */
    public String user() {
        return user;
    }
}
