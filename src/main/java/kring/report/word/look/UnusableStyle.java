package kring.report.word.look;

/** A style document that cannot be used, such as an old .doc or a file with a password. */
public final class UnusableStyle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong with the file. */
    public UnusableStyle(String message, Throwable cause) {
        super(message, cause);
    }
}
