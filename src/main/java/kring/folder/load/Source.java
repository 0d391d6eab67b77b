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

    /** What stands behind a text on the line where it begins; empty when it runs on to the next. */
    String behind(Mark mark, String words) {
        int[] line = line(mark.line());
        int end = mark.column() - 1 + words.codePointCount(0, words.length());
        return end > line.length ? "" : new String(line, end, line.length - end);
    }

    /** The place of the key or item at the end of a path down; where the path ends early, the deepest on it. */
    Place key(List<?> path) {
        return at(paths.down(Objects.requireNonNull(root()), path).key());
    }

    /** The place of the value at the end of a path down; where the path ends early, the deepest key or item on it. */
    Place value(List<?> path) {
        NodePaths.Spot spot = paths.down(Objects.requireNonNull(root()), path);
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
    private int[] line(int number) {
        if (lines == null) {
            lines = text.lines().map(line -> line.codePoints().toArray()).toList();
        }
        return number <= lines.size() ? lines.get(number - 1) : new int[0];
    }
}
