package kring.folder;

import java.util.List;
import kring.check.Place;
import kring.folder.yaml.Mark;
import kring.folder.yaml.Node;

/**
 * A file that was read: its text for excerpts, its tree for places.
 *
 * @param root null when the file could not be read as YAML
 */
record Source(String path, String text, Node root) {
    private static final int LONGEST_EXCERPT = 200;

    Place at(Mark mark) {
        String line = text.lines().skip(mark.line() - 1L).findFirst().orElse("");
        String excerpt = line.length() > LONGEST_EXCERPT ? line.substring(0, LONGEST_EXCERPT) : line.stripTrailing();
        return new Place(path, mark.line(), mark.column(), excerpt);
    }

    /** The place at the end of a way down; where the way ends early, the deepest place on it. */
    Place find(List<?> way) {
        Mark mark = root == null ? Mark.START : root.mark();
        Node node = root;
        for (Object step : way) {
            Found found = step(node, step);
            if (found == null) {
                break;
            }
            mark = found.mark;
            node = found.node;
        }
        return at(mark);
    }

    private record Found(Mark mark, Node node) {}

    private static Found step(Node node, Object step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> entry.key().text().equals(step.toString()))
                    .map(entry -> new Found(entry.key().mark(), entry.value()))
                    .findFirst()
                    .orElse(null);
        }
        if (node instanceof Node.Sequence sequence) {
            return step instanceof Integer index
                    ? new Found(
                            sequence.items().get(index).mark(), sequence.items().get(index))
                    : item(sequence, step.toString());
        }
        return null;
    }

    /** The item that is the word itself, or whose first value is it: its id, or what it refers to. */
    private static Found item(Node.Sequence sequence, String word) {
        return sequence.items().stream()
                .filter(item ->
                        item instanceof Node.Scalar scalar && scalar.text().equals(word)
                                || item instanceof Node.Mapping mapping && named(mapping, word))
                .map(item -> new Found(item.mark(), item))
                .findFirst()
                .orElse(null);
    }

    private static boolean named(Node.Mapping mapping, String word) {
        return List.of("id", "member", "ask", "dimension", "version").stream()
                .anyMatch(key -> mapping.get(key)
                        .filter(value -> value instanceof Node.Scalar scalar
                                && scalar.text().equals(word))
                        .isPresent());
    }
}
