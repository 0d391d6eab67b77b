package kring.report.spreadsheet;

/** A file that cannot be read as a spreadsheet. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    /** What is the matter with a file; each has its own way out. */
    public enum Reason {
        MISSING,
        FOLDER,
        /** It is there, and may not be read. */
        CLOSED,
        EMPTY,
        DAMAGED,
        PASSWORD,
        OLD_EXCEL,
        OPEN_DOCUMENT,
        BINARY_EXCEL,
        TEXT,
        ZIP,
        TOO_LARGE,
        OTHER
    }

    private final Reason reason;

    public UnreadableFile(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** What is the matter. */
    public Reason reason() {
        return reason;
    }
}
