package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kring.folder.yaml.Node.Mark;
import org.jspecify.annotations.Nullable;

/** What an edit is meant to make of a tree, and whether two trees say the same. */
public final class Trees {
    private Trees() {}

    /** A value under a key, whether it was there or not. */
    public static Node put(Node node, List<String> path, Node value) {
        if (path.isEmpty()) {
            return value;
        }
        return change(node, path.get(0), old -> put(old, path.subList(1, path.size()), value));
    }

    /** Without what stands at the end of the path. */
    public static Node remove(Node node, List<String> path) {
        return change(node, path.get(0), old -> path.size() == 1 ? null : remove(old, path.subList(1, path.size())));
    }

    /** With one item more at the end of a list. */
    public static Node append(Node node, List<String> path, Node item) {
        if (!path.isEmpty()) {
            return change(node, path.get(0), old -> append(old, path.subList(1, path.size()), item));
        }
        List<Node> items = new ArrayList<>(node instanceof Node.Sequence sequence ? sequence.items() : List.of());
        items.add(item);
        return new Node.Sequence(items);
    }

    /** With other words where single values and keys stand, by their mark. */
    public static Node replace(Node node, Map<Mark, Node.Scalar> words) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(mapping.entries().stream()
                    .map(entry -> new Node.Entry(
                            words.getOrDefault(entry.key().mark(), entry.key()), replace(entry.value(), words)))
                    .toList());
        }
        return node instanceof Node.Sequence sequence
                ? new Node.Sequence(sequence.items().stream()
                        .map(item -> replace(item, words))
                        .toList())
                : words.getOrDefault(node.mark(), (Node.Scalar) node);
    }

    /** Whether they say the same; a key with nothing behind it says nothing, and null neither. */
    public static boolean same(@Nullable Node one, @Nullable Node other) {
        return shape(one).equals(shape(other));
    }

    /** What it says, in words that are the same for all that say the same. */
    public static String saying(Node node) {
        return shape(node).toString();
    }

    private static Node change(Node node, String step, UnaryOperator<Node> how) {
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                boolean here = step.equals("#" + i) || isCalled(item, step);
                Optional.ofNullable(here ? how.apply(item) : item).ifPresent(items::add);
            }
            return new Node.Sequence(items);
        }
        List<Node.Entry> entries = new ArrayList<>();
        boolean found = false;
        for (Node.Entry entry : node instanceof Node.Mapping mapping ? mapping.entries() : List.<Node.Entry>of()) {
            boolean here = entry.key().text().equals(step);
            Node value = here ? how.apply(entry.value()) : entry.value();
            found |= here;
            if (value != null) {
                entries.add(new Node.Entry(entry.key(), value));
            }
        }
        if (!found) {
            entries.add(new Node.Entry(step, how.apply(null)));
        }
        return new Node.Mapping(entries);
    }

    private static boolean isCalled(Node item, String id) {
        return item instanceof Node.Mapping mapping
                && mapping.get("id").orElse(null) instanceof Node.Scalar scalar
                && scalar.text().equals(id);
    }

    private static List<Object> shape(@Nullable Node node) {
        List<Object> shape = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                List<Object> value = shape(entry.value());
                if (!value.isEmpty()) {
                    shape.add(List.of(entry.key().text(), value));
                }
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> shape.add(shape(item)));
        } else if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
            shape.add(List.of(scalar.text(), scalar.isTruth(), scalar.number().isPresent()));
        }
        return shape;
    }
}
