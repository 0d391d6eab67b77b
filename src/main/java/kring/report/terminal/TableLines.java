package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** A table in aligned columns, or, where they do not fit, row by row with each cell behind its column's title. */
final class TableLines {
    private static final int SHORT = 18;
    private static final Cell.Cases<AnsiStyle> INKS = new Cell.Cases<>(
            empty -> AnsiStyle.PLAIN,
            words -> AnsiStyle.PLAIN,
            several -> AnsiStyle.PLAIN,
            amount -> AnsiStyle.PLAIN,
            share -> AnsiStyle.PLAIN,
            day -> AnsiStyle.PLAIN,
            status -> AnsiStyle.of(status.tone()),
            rating -> AnsiStyle.of(rating.tone()));

    private final Table table;
    private final Figures figures;

    TableLines(Table table, Figures figures) {
        this.table = table;
        this.figures = figures;
    }

    List<StyledLine> within(int width) {
        return columns().lines(width).orElseGet(() -> records(width));
    }

    private TextGrid columns() {
        List<TextGrid.Track> tracks =
                table.columns().stream().map(TableLines::track).toList();
        List<StyledLine> titles = table.columns().stream()
                .map(column -> StyledLine.of(column.title(), AnsiStyle.STRONG))
                .toList();
        TextGrid grid = new TextGrid(tracks, titles);
        for (List<Cell> row : table.rows()) {
            grid.add(row.stream().map(this::lines).toList());
        }
        return grid;
    }

    private static TextGrid.Track track(Column column) {
        return new TextGrid.Track(column.width(), column.isNumber(), column.kind() == Column.Kind.TEXT ? 0 : SHORT);
    }

    private List<StyledLine> records(int width) {
        int titles = table.columns().stream()
                .mapToInt(column -> StyledLine.of(column.title()).width())
                .max()
                .orElse(0);
        int left = Math.min(titles, width / 3);
        List<StyledLine> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(StyledLine.EMPTY);
            }
            for (int i = 0; i < row.size(); i++) {
                lines.addAll(beside(
                        StyledLine.of(table.columns().get(i).title(), AnsiStyle.QUIET),
                        left,
                        lines(row.get(i)),
                        width));
            }
        }
        return lines;
    }

    private static List<StyledLine> beside(StyledLine title, int left, List<StyledLine> cell, int width) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<StyledLine> titles = Wrap.lines(title, left, 0);
        List<StyledLine> values = Wrap.all(cell, width - left - 2, cell.size() > 1 ? 2 : 0);
        List<StyledLine> lines = new ArrayList<>();
        for (int at = 0; at < Math.max(titles.size(), values.size()); at++) {
            StyledLine before = at < titles.size() ? titles.get(at) : StyledLine.EMPTY;
            StyledLine after = at < values.size() ? values.get(at) : StyledLine.EMPTY;
            lines.add(before.padded(left + 2, false).then(after));
        }
        return lines;
    }

    private List<StyledLine> lines(Cell cell) {
        AnsiStyle style = cell.match(INKS);
        return cell.lines(figures).stream()
                .map(line -> StyledLine.of(line, style))
                .toList();
    }
}
