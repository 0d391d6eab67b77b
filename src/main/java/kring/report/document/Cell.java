package kring.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kring.language.Figures;
import org.jspecify.annotations.Nullable;

/** What a table's cell holds: a typed value, never a format. */
public sealed interface Cell {
    /** What it says in words, one line under the other; none for an empty cell. */
    List<String> lines(Figures figures);

    /** What it says in words on one line. */
    default String line(Figures figures) {
        return String.join(" ", lines(figures));
    }

    /** The answer for this kind of cell. */
    <R> R match(Cases<R> cases);

    /** An answer for every kind of value: with a new kind, no renderer compiles until it has one. */
    record Cases<R>(
            Function<Empty, R> empty,
            Function<Words, R> words,
            Function<Lines, R> several,
            Function<Amount, R> amount,
            Function<Share, R> share,
            Function<Day, R> day,
            Function<Status, R> status,
            Function<Rating, R> rating) {}

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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.empty().apply(this);
        }
    }

    /** Words; a line break is a line break. */
    record Words(String text) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words().apply(this);
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

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.several().apply(this);
        }
    }

    /** A number in a unit; the unit may be empty. */
    record Amount(BigDecimal value, String unit) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(figures.amount(value, unit));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.amount().apply(this);
        }
    }

    /** A share: 0.25 is 25%. */
    record Share(BigDecimal value) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(figures.share(value));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share().apply(this);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(figures.day(date));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.day().apply(this);
        }
    }

    /** How something stands, as a word with its tone. */
    record Status(Tone tone, String word) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(tone.symbol() + " " + word);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.status().apply(this);
        }
    }

    /** A number with how it stands: the cells of a heat map, in which the number itself can always be read. */
    record Rating(Tone tone, BigDecimal value) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return List.of(tone.symbol() + " " + figures.number(value));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rating().apply(this);
        }
    }

    /** A value that a workbook works out again when what it comes from changes; elsewhere it is that value. */
    record Computed(Cell value, Formula formula) implements Cell {
        @Override
        public List<String> lines(Figures figures) {
            return value.lines(figures);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return value.match(cases);
        }
    }

    /** Words, or nothing where there are none. */
    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new Words(text);
    }

    /** A number in a unit, or nothing where there is none. */
    static Cell amount(@Nullable BigDecimal value, @Nullable String unit) {
        return value == null ? EMPTY : new Amount(value, unit == null ? "" : unit);
    }

    /** A share, or nothing where there is none. */
    static Cell share(@Nullable BigDecimal value) {
        return value == null ? EMPTY : new Share(value);
    }

    /** A day, or nothing where there is none. */
    static Cell day(@Nullable LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }
}
