package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cells in aligned columns, none of them narrower than its longest word; a cell that is too long wraps in its column. */
final class TextGrid {
    private static final String GAP = "  ";
    private static final int NARROWEST = 4;

    /** A column: its share of the width, whether it stands to the right, up to what width its cells do not break. */
    record Track(int share, boolean right, int whole) {}

    private final List<Track> tracks;
    private final List<StyledLine> titles;
    private final List<List<List<StyledLine>>> rows = new ArrayList<>();

    /** A grid under titles, or without them when there are none. */
    TextGrid(List<Track> tracks, List<StyledLine> titles) {
        this.tracks = tracks;
        this.titles = titles;
    }

    /** Adds a row: the lines of each cell. */
    void add(List<List<StyledLine>> cells) {
        rows.add(cells);
    }

    /** The lines of the grid; nothing when it does not fit the width. */
    Optional<List<StyledLine>> lines(int width) {
        List<Widths.Want> wants = new ArrayList<>();
        for (int i = 0; i < tracks.size(); i++) {
            wants.add(want(i));
        }
        return Widths.share(width - GAP.length() * (tracks.size() - 1), wants).map(this::draw);
    }

    private Widths.Want want(int column) {
        Track track = tracks.get(column);
        int most = 0;
        int least = NARROWEST;
        for (List<List<StyledLine>> row : rows) {
            most = Math.max(most, Wrap.widest(row.get(column)));
            least = Math.max(least, Wrap.narrowest(row.get(column)));
        }
        int body = most <= track.whole() ? most : Math.min(most, least);
        List<StyledLine> title = titles.isEmpty() ? List.of() : List.of(titles.get(column));
        return new Widths.Want(
                Math.max(body, Wrap.narrowest(title)), Math.max(most, Wrap.widest(title)), Math.max(1, track.share()));
    }

    private List<StyledLine> draw(int[] widths) {
        List<StyledLine> lines = new ArrayList<>();
        if (!titles.isEmpty()) {
            lines.addAll(row(titles.stream().map(List::of).toList(), widths));
            lines.add(rule(widths));
        }
        List<List<StyledLine>> drawn =
                rows.stream().map(row -> row(row, widths)).toList();
        boolean airy = drawn.stream().anyMatch(row -> row.size() > 1);
        for (int i = 0; i < drawn.size(); i++) {
            if (airy && i > 0) {
                lines.add(StyledLine.EMPTY);
            }
            lines.addAll(drawn.get(i));
        }
        return lines;
    }

    private static StyledLine rule(int[] widths) {
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("─".repeat(width));
        }
        return StyledLine.of(String.join(GAP, rules), AnsiStyle.QUIET);
    }

    private List<StyledLine> row(List<List<StyledLine>> cells, int[] widths) {
        List<List<StyledLine>> wrapped = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(Wrap.cell(cells.get(i), widths[i]));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        List<StyledLine> lines = new ArrayList<>();
        for (int at = 0; at < height; at++) {
            lines.add(across(wrapped, widths, at));
        }
        return lines;
    }

    private StyledLine across(List<List<StyledLine>> cells, int[] widths, int at) {
        StyledLine line = StyledLine.EMPTY;
        for (int i = 0; i < widths.length; i++) {
            StyledLine cell = at < cells.get(i).size() ? cells.get(i).get(at) : StyledLine.EMPTY;
            StyledLine gap = i == 0 ? StyledLine.EMPTY : StyledLine.of(GAP);
            line = line.then(gap).then(cell.padded(widths[i], tracks.get(i).right()));
        }
        return line;
    }
}
