package kring.folder.load;

import java.util.List;
import java.util.Objects;
import kring.check.Place;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;
import kring.folder.yaml.NodePaths;
import kring.folder.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A file that was read: its text for excerpts, its tree for places. The tree takes far more room than the text and is
 * hardly ever asked for once the file was read, so that it is let go, and built again for whoever asks.
 */
final class Source {
    /** How much of a very long line is shown on either side of a place; a terminal shows less still. */
    private static final int AROUND = 150;

    private final String file;
    private final String text;
    private final boolean isTree;
    private @Nullable Node root;
    private NodePaths paths = new NodePaths();
    private @Nullable List<int[]> lines;

    /**
     * @param root null when the file could not be read as YAML
     */
    Source(String file, String text, @Nullable Node root) {
        this.file = file;
        this.text = text;
        this.root = root;
        this.isTree = root != null;
    }

    /** Null when the file could not be read as YAML. */
    @Nullable
    Node root() {
        if (isTree && root == null) {
            root = YamlReader.tree(text);
        }
        return root;
    }

    /** Lets the tree go, and what was made of it. */
    void rest() {
        root = null;
        paths = new NodePaths();
    }

    String text() {
        return text;
    }

    /** How what stands behind a text begins, on the line where it ends. */
    String behind(Mark mark, String words) {
        int @Nullable [] end = end(mark, words);
        return end == null ? "" : new String(line(end[0]), end[1], Math.min(AROUND, line(end[0]).length - end[1]));
    }

    /** Where the sign stands that comes first in what stands behind a text. */
    Mark firstBehind(Mark mark, String words, String sign) {
        int[] end = Objects.requireNonNull(end(mark, words));
        return new Mark(end[0], 1 + end[1] + behind(mark, words).indexOf(sign));
    }

    /** The line where a plain text ends, and how many of its characters stand before; null when it cannot be followed. */
    private int @Nullable [] end(Mark mark, String words) {
        String rest = words;
        int from = mark.column() - 1;
        for (int number = mark.line(); number <= lines() && from <= line(number).length; number++) {
            int[] line = line(number);
            from = number == mark.line() ? from : indent(line);
            int length = rest.codePointCount(0, rest.length());
            int room = Math.min(length, line.length - from);
            String here = new String(line, from, room).stripTrailing();
            if (here.equals(rest)) {
                return new int[] {number, from + length};
            }
            if (from + room < line.length || !rest.startsWith(here)) {
                return null;
            }
            rest = rest.substring(here.length()).stripLeading();
            from = 0;
        }
        return null;
    }

    private static int indent(int... line) {
        int indent = 0;
        while (indent < line.length && (line[indent] == ' ' || line[indent] == '\t')) {
            indent++;
        }
        return indent;
    }

    /** Where a path down ends. */
    NodePaths.Spot spot(List<?> path) {
        return paths.down(root(), path);
    }

    /** The place of the key or item at the end of a path down; where the path ends early, the deepest on it. */
    Place key(List<?> path) {
        return at(spot(path).key());
    }

    /** The place of the value at the end of a path down; where the path ends early, the deepest key or item on it. */
    Place value(List<?> path) {
        NodePaths.Spot spot = spot(path);
        return at(spot.whole() && spot.value() != null ? spot.value().mark() : spot.key());
    }

    Place at(Mark mark) {
        int[] line = line(mark.line());
        int before = Math.min(mark.column() - 1, line.length);
        int from = line.length <= 2 * AROUND ? 0 : Math.max(0, before - AROUND);
        int to = line.length <= 2 * AROUND ? line.length : Math.min(line.length, before + AROUND);
        String start = from == 0 ? "" : "…";
        String excerpt = start + new String(line, from, to - from) + (to == line.length ? "" : "…");
        return new Place(file, mark.line(), mark.column(), excerpt.stripTrailing(), start.length() + before - from);
    }

    /** The characters of a line, counted as a person counts them. */
    int[] line(int number) {
        return number <= lines() ? split().get(number - 1) : new int[0];
    }

    /** How many lines there are. */
    int lines() {
        return split().size();
    }

    private List<int[]> split() {
        if (lines == null) {
            lines = text.lines().map(line -> line.codePoints().toArray()).toList();
        }
        return lines;
    }
}
