package kring.folder.yaml;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kring.folder.yaml.Node.Mark;
import org.jspecify.annotations.Nullable;

/** Goes down a tree by keys and items. Each node gets its index once: a file may have tens of thousands of findings. */
public final class NodePaths {
    /** By which of its keys an item of a list may be called: its id, or what it refers to. */
    private static final List<String> NAMES = List.of("id", "member", "ask", "dimension", "version");

    private final Map<Node, Map<String, Spot>> indexes = new IdentityHashMap<>();

    /**
     * Where a path ended.
     *
     * @param key where the last key or item on it begins
     * @param value what is behind it; null for an empty document
     * @param whole whether the path was gone to its end
     */
    public record Spot(Mark key, @Nullable Node value, boolean whole) {}

    public Spot down(@Nullable Node root, List<?> path) {
        Spot spot = root == null ? new Spot(Mark.START, null, false) : new Spot(root.mark(), root, true);
        for (Object step : path) {
            Spot next = step(spot.value(), step);
            if (next == null) {
                return new Spot(spot.key(), spot.value(), false);
            }
            spot = next;
        }
        return spot;
    }

    private @Nullable Spot step(@Nullable Node node, Object step) {
        if (node instanceof Node.Sequence sequence && step instanceof Integer index) {
            return index < sequence.items().size() ? item(sequence.items().get(index)) : null;
        }
        return node instanceof Node.Scalar || node == null
                ? null
                : indexes.computeIfAbsent(node, NodePaths::index).get(step.toString());
    }

    private static Map<String, Spot> index(Node node) {
        Map<String, Spot> index = new HashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> index.putIfAbsent(
                            entry.key().text(), new Spot(entry.key().mark(), entry.value(), true)));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(one -> names(one).forEach(name -> index.putIfAbsent(name, item(one))));
        }
        return index;
    }

    private static Spot item(Node node) {
        return new Spot(node.mark(), node, true);
    }

    private static List<String> names(Node item) {
        if (item instanceof Node.Scalar scalar) {
            return List.of(scalar.text());
        }
        return item instanceof Node.Mapping mapping
                ? NAMES.stream()
                        .flatMap(name -> mapping.get(name).stream())
                        .filter(Node.Scalar.class::isInstance)
                        .map(value -> ((Node.Scalar) value).text())
                        .toList()
                : List.of();
    }
}
