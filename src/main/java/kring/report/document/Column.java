package kring.report.document;

/**
 * A table's column.
 *
 * @param title unique in its table
 * @param kind what its cells hold, where they hold anything
 * @param width how much room it wants, in characters of running text
 */
public record Column(String title, Kind kind, int width) {
    /** Whether its cells are numbers, which stand to the right. */
    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.PERCENTAGE;
    }

    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        NUMBER,
        PERCENTAGE,
        DATE,
        STATUS
    }
}
