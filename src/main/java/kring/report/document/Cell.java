package kring.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kring.language.Figures;

/** What a table's cell holds: a typed value, never a format. */
public sealed interface Cell {
    /** What it says in words, one line under the other; none for an empty cell. */
    List<String> lines(Figures figures);

    /** Nothing: unknown, or not applicable. */
    Cell EMPTY = new Empty();

    /** The same as in the row above, and therefore not said again. */
    Cell SAME = new Words("");

    /** Nothing: unknown, or not applicable. */
    record Empty() implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of();
        }
    }

    /** Words; a line break is a line break. */
    record Words(String text) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** Several short texts under each other. */
    record Lines(List<String> lines) implements Cell {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public List<String> lines(Figures figures) {
            return lines.stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    /** A number in a unit; the unit may be empty. */
    record Amount(BigDecimal value, String unit) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(figures.amount(value, unit));
        }
    }

    /** A share: 0.25 is 25%. */
    record Share(BigDecimal value) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(figures.share(value));
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(figures.day(date));
        }
    }

    /** How something stands, as a word with its tone. */
    record Status(Tone tone, String word) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(tone.symbol() + " " + word);
        }
    }

    /** A number with how it stands: the cells of a heat map, in which the number itself can always be read. */
    record Rating(Tone tone, BigDecimal value) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(tone.symbol() + " " + figures.number(value));
        }
    }

    /** Words, or nothing where there are none. */
    static Cell words(String text) {
        return text == null || text.isEmpty() ? EMPTY : new Words(text);
    }

    /** A number in a unit, or nothing where there is none. */
    static Cell amount(BigDecimal value, String unit) {
        return value == null ? EMPTY : new Amount(value, unit == null ? "" : unit);
    }

    /** A share, or nothing where there is none. */
    static Cell share(BigDecimal value) {
        return value == null ? EMPTY : new Share(value);
    }

    /** A day, or nothing where there is none. */
    static Cell day(LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }
}
