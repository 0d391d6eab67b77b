package kring.cli.output;

/** The forms in which a command that writes files tells what it did. */
public enum ReportFormat {
    TEXT,
    JSON
}
