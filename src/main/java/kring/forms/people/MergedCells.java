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

    MergedCells(ListHeader header, NavigableMap<Integer, NavigableMap<Integer, Shown>> rows) {
        this.header = header;
        this.rows = rows;
        header.sheet().merged().stream()
                .filter(block -> block.top() > header.bottom())
                .forEach(this::add);
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
        return IntStream.rangeClosed(heading.column(), header.lastColumn(heading))
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
