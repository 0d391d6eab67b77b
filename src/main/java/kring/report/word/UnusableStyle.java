package kring.report.word;

/** A style document that cannot be used, such as an old .doc or a file with a password. */
public final class UnusableStyle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableStyle(String message, Throwable cause) {
        super(message, cause);
    }
}
