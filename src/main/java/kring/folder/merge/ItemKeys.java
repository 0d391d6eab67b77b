package kring.folder.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kring.folder.yaml.Node;
import kring.folder.yaml.Trees;

/**
 * By what an item is known from version to version: its id, else what makes it one of its kind in format 1 (DESIGN), else
 * all that it says.
 */
record ItemKeys(Function<Node, Optional<String>> naming) {
    /** A rater's name, whose deep dive it is, which ask was answered, the version of a charter. */
    private static final List<String> KEYS = List.of("id", "name", "member", "ask", "version");

    /** The first way to name items by which none is without a name, and no two in a list have the same. */
    static Optional<ItemKeys> of(List<List<Node>> lists) {
        List<ItemKeys> candidates = new ArrayList<>();
        KEYS.forEach(key -> candidates.add(new ItemKeys(item -> named(item, key))));
        candidates.add(new ItemKeys(item -> Optional.of(Trees.saying(item))));
        return candidates.stream()
                .filter(keys -> lists.stream().allMatch(keys::tellApart))
                .findFirst();
    }

    /** The names of items, each of which has one. */
    List<String> all(List<Node> items) {
        return items.stream().map(item -> naming.apply(item).orElseThrow()).toList();
    }

    /** Whether each item has a name, and no two the same. */
    boolean tellApart(List<Node> items) {
        return items.stream().allMatch(item -> naming.apply(item).isPresent())
                && new HashSet<>(all(items)).size() == items.size();
    }

    private static Optional<String> named(Node item, String key) {
        return item instanceof Node.Mapping mapping && mapping.get(key).orElse(null) instanceof Node.Scalar name
                ? Optional.of(name.text())
                : Optional.empty();
    }
}
