package kring.report.document;

import java.util.List;
import java.util.Map;

/** What somebody filled in on a {@link Form}, as it was read back. */
public record FilledForm(String code, List<Line> lines) {
    /**
     * A row.
     *
     * @param part the code of its part
     * @param code its own
     * @param entries by the title of the field
     */
    public record Line(String part, String code, Map<String, Entry> entries) {}

    /**
     * What one field holds.
     *
     * @param place the sheet and the cell, such as {@code Check-in!D8}
     * @param value words, an amount without a unit, a day, or empty
     * @param legible whether it is one of those; a formula or an error is not, and has its words for a value
     */
    public record Entry(String place, Cell value, boolean legible) {}

    public FilledForm {
        lines = List.copyOf(lines);
    }
}
