package kring.folder.state;

import kring.folder.write.PlainFile;

/**
 * A file that a command writes (DESIGN, JSON of what writes).
 *
 * @param file its path in the circle's folder; outside of it, as it was asked for
 */
public record WrittenFile(String file, Change change) {
    /** What becomes of it. */
    public enum Change {
        MADE,
        CHANGED,
        /** It is written anew with what it held before. */
        UNCHANGED,
        REMOVED
    }

    /** A file by what tells its contents before and after ({@link PlainFile#digest}). */
    public static WrittenFile of(String file, String before, String after) {
        if (after.equals(PlainFile.NONE)) {
            return new WrittenFile(file, Change.REMOVED);
        }
        if (before.equals(PlainFile.NONE)) {
            return new WrittenFile(file, Change.MADE);
        }
        return new WrittenFile(file, before.equals(after) ? Change.UNCHANGED : Change.CHANGED);
    }
}
