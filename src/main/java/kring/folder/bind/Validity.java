package kring.folder.bind;

/** Whether a file could be read just as it stands; once anything does not fit, it is no longer valid. */
public final class Validity {
    private boolean valid = true;

    /** Whether everything read so far fitted. */
    public boolean isValid() {
        return valid;
    }

    void reject() {
        valid = false;
    }
}
