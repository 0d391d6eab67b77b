package kring.cli.output;

/** The forms in which a command can speak. */
public enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    DOCX,
    XLSX,
    ICS;

    /** Whether it is no text that a terminal could show. */
    boolean isBinary() {
        return this == DOCX || this == XLSX;
    }
}
