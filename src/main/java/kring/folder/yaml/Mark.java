package kring.folder.yaml;

/** A place in a file: line and column, both counted from 1; the column in characters as a person counts them. */
public record Mark(int line, int column) {
    /** Where a file begins. */
    public static final Mark START = new Mark(1, 1);
}
