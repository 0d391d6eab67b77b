package kring.report.spreadsheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of a cell on its sheet, with its numbers from 0. */
record CellPlace(int row, int column) {
    /** The cell at the top left. */
    static final CellPlace FIRST = new CellPlace(0, 0);

    private static final Pattern A1 = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;

    /** Parses {@code D8}; empty for something else. */
    static Optional<CellPlace> parse(String text) {
        Matcher matcher = A1.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = matcher.group(1)
                .toUpperCase(java.util.Locale.ROOT)
                .chars()
                .reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
        int row = Integer.parseInt(matcher.group(2));
        return row == 0 ? Optional.empty() : Optional.of(new CellPlace(row - 1, column - 1));
    }

    /** As people say it: {@code D8}. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString() + (row + 1);
    }
}
