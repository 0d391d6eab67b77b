package kring.report.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import kring.language.Phrases;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes columns whose headings are phrases under one prefix, and tables of them. A table stands together, a line for each
 * column: {@code Columns.table("asks", asks, columns.text("member", 20, Ask::member), columns.text("ask", 40, Ask::text))}.
 *
 * @param prefix what the keys of the headings begin with, dot included: {@code progress.column.}
 */
public record Columns(Phrases phrases, String prefix) {
    /** A column of words; none where the text is null or empty. */
    public <R> TableColumn<R> text(String key, int width, Function<? super R, String> text) {
        return column(key, Column.Kind.TEXT, width, row -> Cell.words(text.apply(row)));
    }

    /** A column of quarters and months by their codes; none where there is none. */
    public <R> TableColumn<R> period(String key, Function<? super R, @Nullable String> code) {
        return text(key, 12, row -> {
            String written = code.apply(row);
            return written == null ? "" : phrases.figures().shortPeriod(written);
        });
    }

    /** A column of which each cell is made as it is wanted. */
    public <R> TableColumn<R> column(
            String key, Column.Kind kind, int width, Function<? super R, ? extends Cell> cell) {
        return new TableColumn<>(new Column(phrases.say(prefix + key), kind, width), cell);
    }

    /** A table with a row for each of the given, in their order. */
    @SafeVarargs
    public static <R> Table table(String id, Collection<? extends R> rows, TableColumn<R>... columns) {
        List<TableColumn<R>> all = new ArrayList<>();
        for (TableColumn<R> column : columns) {
            all.add(column);
        }
        return table(id, rows, all);
    }

    /** A table with a row for each of the given, in their order. */
    public static <R> Table table(String id, Collection<? extends R> rows, List<TableColumn<R>> columns) {
        return new Table(
                id,
                columns.stream().map(TableColumn::column).toList(),
                rows.stream().map(row -> cells(row, columns)).toList());
    }

    private static <R> List<Cell> cells(R row, List<TableColumn<R>> columns) {
        return columns.stream().<Cell>map(column -> column.cell().apply(row)).toList();
    }
}
