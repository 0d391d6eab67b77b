package kring.forms.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.forms.people.PeopleSheet.Block;
import kring.forms.people.PeopleSheet.Shown;
import org.jspecify.annotations.Nullable;

/** What the rows of a list show where cells were made one: the words stand in the first, and hold for the rows below it. */
final class MergedCells {
    private final ListHeader header;
    private final NavigableMap<Integer, NavigableMap<Integer, Shown>> rows;
    /** By their column and first row. */
    private final Map<Integer, NavigableMap<Integer, Block>> down = new HashMap<>();

    private final Set<Integer> titles = new HashSet<>();
    private final Map<Shown, Integer> lastColumns = new HashMap<>();

    MergedCells(ListHeader header, NavigableMap<Integer, NavigableMap<Integer, Shown>> rows) {
        this.header = header;
        this.rows = rows;
        header.sheet().merged().stream()
                .filter(block -> block.top() > header.bottom())
                .forEach(this::add);
        header.columns().values().forEach(heading -> lastColumns.put(heading, lastColumn(heading)));
    }

    /** A heading that is merged stands above several columns. */
    private int lastColumn(Shown heading) {
        return header.sheet().merged().stream()
                .filter(block -> block.holds(heading.row(), heading.column()))
                .map(Block::right)
                .filter(right -> right - heading.column() < PersonField.values().length)
                .filter(right -> header.headings().stream()
                        .noneMatch(other -> other.column() > heading.column() && other.column() <= right))
                .findFirst()
                .orElse(heading.column());
    }

    /** Whether a column is below a heading of what is taken over. */
    boolean isUsed(int column) {
        return lastColumns.entrySet().stream()
                .anyMatch(heading -> heading.getKey().column() <= column && column <= heading.getValue());
    }

    private void add(Block block) {
        if (block.bottom() > block.top()) {
            down.computeIfAbsent(block.left(), column -> new TreeMap<>()).put(block.top(), block);
        }
        long fields = header.columns().values().stream()
                .filter(heading -> block.left() <= heading.column() && heading.column() <= block.right())
                .count();
        if (fields > 1) {
            titles.add(block.top());
        }
    }

    /** Whether a row is words across the list, such as the name of a group. */
    boolean isTitle(int row) {
        return titles.contains(row) && Objects.requireNonNull(rows.get(row)).size() == 1;
    }

    /** What a row shows below a heading. */
    Stream<Shown> below(Shown heading, int row) {
        return IntStream.rangeClosed(heading.column(), lastColumns.getOrDefault(heading, heading.column()))
                .mapToObj(column -> cell(row, column))
                .flatMap(Stream::ofNullable);
    }

    private @Nullable Shown cell(int row, int column) {
        Map.Entry<Integer, Block> block =
                down.getOrDefault(column, new TreeMap<>()).floorEntry(row);
        int top = block != null && block.getValue().bottom() >= row ? block.getKey() : row;
        return rows.getOrDefault(top, new TreeMap<>()).get(column);
    }
}
