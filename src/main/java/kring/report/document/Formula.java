package kring.report.document;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a workbook works out a value by itself, in the words of Excel's formulas. In braces stands what it refers to: a column of
 * the same row as {@code {3}}, a column of all rows as {@code {3:}}, and the last column of a row of another table above, on the
 * same sheet, as {@code {terms.2}}; columns and rows count from 0.
 */
public record Formula(String text) {
    private static final Pattern REFERENCE = Pattern.compile("\\{(?:([0-9]+)(:?)|([a-z-]+)\\.([0-9]+))}");

    /** Where what it refers to stands. */
    public interface Places {
        /** A cell of the same row. */
        String cell(int column);

        /** All cells of a column. */
        String column(int column);

        /** A row of another table, in its last column. */
        String elsewhere(String table, int row);
    }

    /** The formula with the addresses of what it refers to. */
    public String at(Places places) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> address(found, places).replace("$", "\\$"));
    }

    private static String address(MatchResult found, Places places) {
        if (found.group(3) != null) {
            return places.elsewhere(found.group(3), Integer.parseInt(found.group(4)));
        }
        int column = Integer.parseInt(found.group(1));
        return found.group(2).isEmpty() ? places.cell(column) : places.column(column);
    }
}
