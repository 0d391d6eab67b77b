package kring.folder.read;

/** Whether a file could be read just as it stands. */
public final class Soundness {
    private boolean sound = true;
    private boolean sure = true;

    /** Whether everything read so far fitted. */
    public boolean isSound() {
        return sound;
    }

    /** Whether the reader alone can tell: false where only the schema knows the bounds. */
    public boolean isSure() {
        return sound && sure;
    }

    void amiss() {
        sound = false;
    }

    void unsure() {
        sure = false;
    }
}
