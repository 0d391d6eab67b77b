package kring.folder.bind;

/** Whether a file could be read as it stands; once a value does not fit, it is invalid. */
public final class Validity {
    private boolean valid = true;

    /** Whether everything read so far was valid. */
    public boolean isValid() {
        return valid;
    }

    void reject() {
        valid = false;
    }
}
