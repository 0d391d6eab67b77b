package kring.report.document.form;

import java.util.List;
import java.util.Map;
import kring.language.Language;
import kring.report.document.Cell;

/**
 * A document that somebody fills in, ready for a renderer (DESIGN, form). What is filled in is found again by codes, which
 * stand quietly beside the fields.
 *
 * @param code says what the form is, for the program that reads it back
 * @param sheet the short name of the form
 * @param subtitle one line under the title; may be empty
 * @param lead how to fill it in, a paragraph each
 * @param columns how wide those of the sheet are, in digits
 * @param choices what the lists of choices are called
 * @param keep what to do with the codes
 */
public record Form(
        Language language,
        String code,
        String sheet,
        String title,
        String subtitle,
        List<String> lead,
        List<Integer> columns,
        List<Part> parts,
        String choices,
        String keep) {
    /** What can be filled in. */
    public enum Kind {
        /** Nothing: it is there to be read. */
        SHOWN,
        WORDS,
        /** Words on one line, in which people see all there is: a name. */
        LINE,
        NUMBER,
        /** A number, or words where there is none. */
        AMOUNT,
        /** A part of the whole: 60%. */
        SHARE,
        /** A whole number from 1 to 5. */
        SCORE,
        DAY,
        CHOICE,
        /** Some of the answers to choose from, with commas between them. */
        CHOICES,
        /** Short words with commas between them. */
        TAGS
    }

    /** One of the answers to choose from: its code for the program, and its words. */
    public record Choice(String code, String words) {}

    /**
     * A column of fields.
     *
     * @param key its code
     * @param span over how many columns of the sheet it goes
     * @param hint what somebody should know when filling it in; may be empty
     * @param choices what there is to choose; empty unless it is a choice
     */
    public record Field(String key, String title, int span, Kind kind, String hint, List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A row.
     *
     * @param code its own
     * @param cells for each field what it shows; empty where nothing was filled in yet
     * @param unit of the numbers in it; may be empty
     */
    public record Line(String code, List<Cell> cells, String unit) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** A part with a heading of its own; the hint below it may be empty. Without lines it is not shown. */
    public record Part(String code, String title, String hint, List<Field> fields, List<Line> lines) {
        public Part {
            fields = List.copyOf(fields);
            lines = List.copyOf(lines);
        }

        /** The same part with another hint. */
        public Part withHint(String other) {
            return new Part(code, title, other, fields, lines);
        }

        /** The same part with a unit for the numbers of some of its rows, by their codes. */
        public Part in(Map<String, String> units) {
            return new Part(
                    code,
                    title,
                    hint,
                    fields,
                    lines.stream()
                            .map(line -> new Line(line.code(), line.cells(), units.getOrDefault(line.code(), "")))
                            .toList());
        }
    }

    public Form {
        lead = List.copyOf(lead);
        columns = List.copyOf(columns);
        parts = List.copyOf(parts);
    }
}
