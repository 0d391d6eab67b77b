package kring.cli.imports;

/** How it ended with a file that came in (DESIGN, JSON of import). */
public enum ImportState {
    READ,
    UNCHANGED,
    REFUSED,
    /** No form, but the mark of a program that has one open. */
    SKIPPED
}
