package kring.report.sheet;

/** Cells of a sheet, in rows and columns that are counted from nought; both ends are part of it. */
public record CellArea(int top, int left, int bottom, int right) {
    private static final int LETTERS = 26;

    /** As a formula says it: {@code A1:B2}, or {@code A1} for a single cell. */
    public String relative() {
        return between(cell(top, left), cell(bottom, right));
    }

    /** As a formula says it that means these cells wherever it goes: {@code $A$1:$B$2}. */
    public String fixed() {
        return between(fixed(top, left), fixed(bottom, right));
    }

    private static String between(String first, String last) {
        return first.equals(last) ? first : first + ":" + last;
    }

    /** A cell: {@code A1}. */
    public static String cell(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A cell, wherever the formula goes: {@code $A$1}. */
    public static String fixed(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    /** A column as people say it. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
