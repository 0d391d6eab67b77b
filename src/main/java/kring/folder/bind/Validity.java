package kring.folder.bind;

/** Whether a file could be read just as it stands; once anything does not fit, it is no longer sound. */
public final class Validity {
    private boolean sound = true;

    /** Whether everything read so far fitted. */
    public boolean isSound() {
        return sound;
    }

    void amiss() {
        sound = false;
    }
}
