package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.folder.yaml.Node;
import kring.folder.yaml.ScalarStyle;

/** The lines of a new piece, in the style that scaffolds and people use: prose in blocks, small things on a line. */
final class BlockText {
    private static final int SMALL = 35;
    private static final int FEW = 4;

    private BlockText() {}

    /** A mapping or a list as all there is. */
    static List<String> document(Node root) {
        List<String> lines = parts(root, 0);
        return lines.isEmpty() ? List.of(flow(root)) : lines;
    }

    /** A key with its value. */
    static List<String> entry(String key, Node value, int indent) {
        return behind(" ".repeat(indent) + ScalarStyle.key(key) + ":", behindKey(value, indent));
    }

    /** What stands behind a key, and on the lines below it. */
    static List<String> behindKey(Node value, int indent) {
        if (value instanceof Node.Scalar scalar) {
            return ScalarStyle.block(scalar, indent + 2);
        }
        if (isSmall(value)) {
            return List.of(flow(value));
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(parts(value, indent + 2));
        return lines;
    }

    /** An item of a list. */
    static List<String> item(Node item, int indent) {
        String dash = " ".repeat(indent) + "-";
        if (!(item instanceof Node.Mapping mapping) || mapping.entries().isEmpty()) {
            return behind(dash, behindKey(item, indent));
        }
        List<String> lines = parts(mapping, indent + 2);
        lines.set(0, dash + " " + lines.get(0).substring(indent + 2));
        return lines;
    }

    /** Entries or items, each on lines of its own. */
    private static List<String> parts(Node node, int indent) {
        List<String> lines = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> lines.addAll(entry(entry.key().text(), entry.value(), indent)));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> lines.addAll(item(item, indent)));
        }
        return lines;
    }

    private static List<String> behind(String head, List<String> value) {
        List<String> lines = new ArrayList<>(value);
        lines.set(0, lines.get(0).isEmpty() ? head : head + " " + lines.get(0));
        return lines;
    }

    /** All of it on one line, within brackets where it needs them. */
    static String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> ScalarStyle.key(entry.key().text()) + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(BlockText::flow).collect(Collectors.joining(", ", "[", "]"))
                : ScalarStyle.flow((Node.Scalar) node);
    }

    private static boolean isSmall(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
        }
        Node.Mapping mapping = (Node.Mapping) node;
        return mapping.entries().size() < FEW
                && mapping.entries().stream()
                        .allMatch(entry -> entry.value() instanceof Node.Scalar scalar
                                && ScalarStyle.flow(scalar).length() < SMALL);
    }
}
