package kring.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.sheet.Worksheet;

/**
 * The columns of a sheet, wide enough for every table and chart on it.
 *
 * @param widths in characters
 * @param prose how many of them running text is written across
 */
record ColumnWidths(List<Integer> widths, int prose) {
    private static final int PAGE = 95;
    private static final int READABLE = 75;
    private static final int SPARE = 12;
    private static final int NAME = 24;
    private static final int LONG_NAME = 32;
    private static final int NARROWEST = 7;
    private static final int WIDEST = 80;
    private static final int FILTER_BUTTON = 4;

    static ColumnWidths of(SheetContents contents, Figures figures) {
        List<Integer> widths = new ArrayList<>();
        for (Table table : contents.tables()) {
            for (int place = 0; place < table.columns().size(); place++) {
                widen(widths, place, width(table, place, figures));
            }
        }
        for (Chart chart : contents.charts()) {
            chart.series()
                    .forEach(series -> widen(
                            widths, 0, Math.max(NAME, Math.min(series.name().length() + 2, LONG_NAME))));
            for (int place = 1; place <= chart.categories().size(); place++) {
                widen(widths, place, SPARE);
            }
        }
        if (widths.isEmpty()) {
            return new ColumnWidths(List.of(PAGE), 1);
        }
        int prose = 0;
        for (int sum = 0; sum < READABLE; sum += widths.get(prose++)) {
            widen(widths, prose, SPARE);
        }
        return new ColumnWidths(List.copyOf(widths), prose);
    }

    private static void widen(List<Integer> widths, int place, int width) {
        if (place == widths.size()) {
            widths.add(width);
        } else {
            widths.set(place, Math.max(widths.get(place), width));
        }
    }

    private static int width(Table table, int place, Figures figures) {
        Column column = table.columns().get(place);
        int title = Arrays.stream(column.title().split("\\s"))
                .mapToInt(word -> word.length() + FILTER_BUTTON)
                .max()
                .orElse(0);
        // numbers and days that do not fit show as #####
        int figure = table.rows().stream()
                .mapToInt(row -> figure(row.get(place), figures).length() + 3)
                .max()
                .orElse(0);
        int wanted = Stream.of(column.width() + 1, title, figure)
                .max(Integer::compare)
                .get();
        return Math.max(NARROWEST, Math.min(wanted, WIDEST));
    }

    /** What stands in a cell that cannot wrap. */
    private static String figure(Cell cell, Figures figures) {
        return cell.match(new Cell.Cases<>(
                empty -> "",
                words -> "",
                several -> "",
                amount -> figures.amount(amount.value(), amount.unit()),
                share -> "",
                day -> figures.day(day.date()),
                status -> "",
                rating -> rating.line(figures)));
    }

    /** How wide they are together. */
    int total() {
        return sum(widths.size());
    }

    /** How wide running text is written. */
    int line() {
        return sum(prose);
    }

    private int sum(int count) {
        return widths.stream().limit(count).mapToInt(Integer::intValue).sum();
    }

    /** Sets them on a sheet. */
    void apply(Worksheet sheet) {
        widths.forEach(sheet::column);
    }
}
