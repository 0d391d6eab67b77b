package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a new piece, in the style that scaffolds and people use: prose in blocks, small things on a line. */
final class BlockText {
    private static final int SMALL = 35;
    private static final int FEW = 4;

    private BlockText() {}

    /** A key with its value. */
    static List<String> entry(String key, Node value, int indent) {
        List<String> lines = new ArrayList<>(behindKey(value, indent));
        String first = lines.get(0);
        lines.set(0, " ".repeat(indent) + key + ":" + (first.isEmpty() ? "" : " " + first));
        return lines;
    }

    /** What stands behind a key, and on the lines below it. */
    static List<String> behindKey(Node value, int indent) {
        if (value instanceof Node.Scalar scalar) {
            return Spelling.block(scalar, indent + 2);
        }
        List<String> lines = new ArrayList<>(List.of(""));
        if (isSmall(value)) {
            return List.of(flow(value));
        }
        if (value instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> lines.addAll(entry(entry.key().text(), entry.value(), indent + 2)));
        } else {
            ((Node.Sequence) value).items().forEach(item -> lines.addAll(item((Node.Mapping) item, indent + 2)));
        }
        return lines;
    }

    /** An item of a list. */
    static List<String> item(Node.Mapping item, int indent) {
        List<String> lines = new ArrayList<>();
        item.entries().forEach(entry -> lines.addAll(entry(entry.key().text(), entry.value(), indent + 2)));
        lines.set(0, " ".repeat(indent) + "- " + lines.get(0).substring(indent + 2));
        return lines;
    }

    /** All of it on one line, within brackets where it needs them. */
    static String flow(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + flow(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().map(BlockText::flow).collect(Collectors.joining(", ", "[", "]"))
                : Spelling.flow((Node.Scalar) node);
    }

    private static boolean isSmall(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().allMatch(Node.Scalar.class::isInstance);
        }
        Node.Mapping mapping = (Node.Mapping) node;
        return mapping.entries().size() < FEW
                && mapping.entries().stream()
                        .allMatch(entry -> entry.value() instanceof Node.Scalar scalar
                                && Spelling.flow(scalar).length() < SMALL);
    }
}
