package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** A table in aligned columns, or, where they do not fit, row by row with each cell behind its column's title. */
final class TableLines {
    private static final int SHORT = 18;
    private static final int GAP = 2;
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
        List<StyledLine> titles = table.columns().stream()
                .map(column -> StyledLine.of(column.title(), AnsiStyle.QUIET))
                .toList();
        Optional<int[]> widths = Widths.share(
                width - GAP, List.of(want(titles.stream().map(List::of).toList(), 1), want(cells(), 2)));
        List<StyledLine> lines = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            if (!lines.isEmpty()) {
                lines.add(StyledLine.EMPTY);
            }
            for (int i = 0; i < row.size(); i++) {
                StyledLine title = titles.get(i);
                List<StyledLine> cell = lines(row.get(i));
                if (!cell.isEmpty()) {
                    lines.addAll(widths.map(both -> beside(title, both[0], cell, both[1]))
                            .orElseGet(() -> below(title, cell, width)));
                }
            }
        }
        return lines;
    }

    private List<List<StyledLine>> cells() {
        return table.rows().stream().flatMap(List::stream).map(this::lines).toList();
    }

    private static Widths.Want want(List<List<StyledLine>> cells, int share) {
        return new Widths.Want(
                cells.stream().mapToInt(Wrap::narrowest).max().orElse(0),
                cells.stream().mapToInt(Wrap::widest).max().orElse(0),
                share);
    }

    private static List<StyledLine> beside(StyledLine title, int left, List<StyledLine> cell, int right) {
        List<StyledLine> titles = Wrap.lines(title, left, 0);
        List<StyledLine> values = Wrap.cell(cell, right);
        List<StyledLine> lines = new ArrayList<>();
        for (int at = 0; at < Math.max(titles.size(), values.size()); at++) {
            StyledLine before = at < titles.size() ? titles.get(at) : StyledLine.EMPTY;
            StyledLine after = at < values.size() ? values.get(at) : StyledLine.EMPTY;
            lines.add(before.padded(left + GAP, false).then(after));
        }
        return lines;
    }

    /** Where no column is left for the longest word. */
    private static List<StyledLine> below(StyledLine title, List<StyledLine> cell, int width) {
        List<StyledLine> lines = new ArrayList<>(Wrap.lines(title, width, 0));
        lines.addAll(Wrap.cell(cell, width));
        return lines;
    }

    private List<StyledLine> lines(Cell cell) {
        AnsiStyle style = cell.match(INKS);
        return cell.lines(figures).stream()
                .map(line -> StyledLine.of(line, style))
                .toList();
    }
}
