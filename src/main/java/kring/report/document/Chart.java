package kring.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import kring.language.Figures;
import org.jspecify.annotations.Nullable;

/**
 * A picture of numbers, drawn natively where the format can, else told as a table.
 *
 * @param id a name that is unique in the document and the same in every language
 * @param kind how it is drawn
 * @param title what it shows
 * @param description what a reader who cannot see it should know
 * @param unit what the values are in; empty, or {@code %} where they are shares of 1
 * @param categories along the horizontal axis, such as quarters
 * @param series the lines or stacks, each with a value for every category
 * @param room how much of the page it takes; a small one has no legend: its title says what it shows
 */
public record Chart(
        String id,
        Kind kind,
        String title,
        String description,
        String unit,
        List<String> categories,
        List<Series> series,
        Room room)
        implements Block {
    /** How much of the width of a page it takes, where things are laid out on one; small ones stand beside each other. */
    public enum Room {
        WHOLE(1),
        HALF(2),
        /** Shows the way alone: what stands around it says over what time. */
        QUARTER(4);

        private final int perRow;

        Room(int perRow) {
            this.perRow = perRow;
        }

        /** How many stand beside each other. */
        public int perRow() {
            return perRow;
        }
    }

    /** How a chart is drawn. */
    public enum Kind {
        LINES,
        COLUMNS,
        STACKED
    }

    /** One line or stack; a value may be null where it is unknown; the tone may be null: any colour will do. */
    public record Series(String name, @Nullable Tone tone, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }

        /** The size of its piece of a stack: what is unknown or below zero has none. */
        public double piece(int category) {
            BigDecimal value = values.get(category);
            return value == null ? 0 : Math.max(0, value.doubleValue());
        }
    }

    /** A chart as wide as the page. */
    public Chart(
            String id,
            Kind kind,
            String title,
            String description,
            String unit,
            List<String> categories,
            List<Series> series) {
        this(id, kind, title, description, unit, categories, series, Room.WHOLE);
    }

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("chart " + id + ": series " + one.name() + " has "
                        + one.values().size() + " values for " + categories.size() + " categories");
            }
        }
    }

    /** The values that are known. */
    public List<BigDecimal> known() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The size of the largest stack. */
    public double highestStack() {
        return IntStream.range(0, categories.size())
                .mapToDouble(category ->
                        series.stream().mapToDouble(one -> one.piece(category)).sum())
                .max()
                .orElse(0);
    }

    /** Its numbers as a table: a row for every category, a column for every series. */
    public Table table() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", Column.Kind.TEXT, 12));
        for (Series one : series) {
            columns.add(new Column(one.name(), inShares() ? Column.Kind.PERCENTAGE : Column.Kind.NUMBER, 10));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.words(categories.get(i)));
            for (Series one : series) {
                row.add(cell(one.values().get(i)));
            }
            rows.add(row);
        }
        return new Table(id, columns, rows);
    }

    private Cell cell(BigDecimal value) {
        return inShares() ? Cell.share(value) : Cell.amount(value, "");
    }

    /** One of its values in words. */
    public String said(BigDecimal value, Figures figures) {
        return cell(value).line(figures);
    }

    /** Whether its values are shares of 1. */
    public boolean inShares() {
        return unit.equals("%");
    }

    /** What it shows and in what unit, for above it. */
    public String caption() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
