package kring.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a table's cell holds: a typed value, never a format. */
public sealed interface Cell {
    /** Nothing: unknown, or not applicable. */
    Cell EMPTY = new Empty();

    /** Nothing: unknown, or not applicable. */
    record Empty() implements Cell {}

    /** Words; a line break is a line break. */
    record Words(String text) implements Cell {}

    /** Several short texts under each other. */
    record Lines(List<String> lines) implements Cell {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** A number in a unit; the unit may be empty. */
    record Amount(BigDecimal value, String unit) implements Cell {}

    /** A share: 0.25 is 25%. */
    record Share(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate date) implements Cell {}

    /** How something stands, as a word with its tone. */
    record Status(Tone tone, String word) implements Cell {}

    /** Words, or nothing where there are none. */
    static Cell words(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Words(text);
    }

    /** A number in a unit, or nothing where there is none. */
    static Cell amount(BigDecimal value, String unit) {
        return value == null ? EMPTY : new Amount(value, unit == null ? "" : unit);
    }

    /** A day, or nothing where there is none. */
    static Cell day(LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }
}
