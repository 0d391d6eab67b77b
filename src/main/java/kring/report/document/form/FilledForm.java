package kring.report.document.form;

import java.util.List;
import java.util.Map;

/**
 * What somebody filled in on a {@link Form}, as it was read back.
 *
 * @param code says what the form is; empty when that is gone, and the codes of its parts are not
 * @param place of that code, or of the first that is left
 * @param loose whatever stands beside codes, headings and fields: what the form itself says there, and what people added
 * @param copies what other sheets say that are a form as well
 */
public record FilledForm(String code, String place, List<Part> parts, List<Entry> loose, List<FilledForm> copies) {
    /** Where the words in the headers and footers of a sheet's pages are: its name, and no cell. */
    public static final String MARGIN = "!";

    /**
     * A part.
     *
     * @param code its own
     * @param place of its code
     * @param titles the headings of its columns, with their places
     */
    public record Part(String code, String place, Map<String, String> titles, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A row.
     *
     * @param code its own
     * @param place of its code
     * @param entries by the title of the field
     */
    public record Line(String code, String place, Map<String, Entry> entries) {}

    /**
     * What a cell holds.
     *
     * @param place the sheet and the cell, such as {@code Check-in!D8}
     */
    public record Entry(String place, FilledValue value) {}

    public FilledForm {
        parts = List.copyOf(parts);
        loose = List.copyOf(loose);
        copies = List.copyOf(copies);
    }
}
