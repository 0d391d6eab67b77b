package kring.folder.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.folder.yaml.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Whether a result says all that either version changed, and nothing else.
 *
 * @param base what both were made of; null, here as everywhere, when there is none
 */
record MergeVerifier(
        @Nullable Node base,
        @Nullable Node ours,
        @Nullable Node theirs,
        @Nullable Node result) {
    /** Whether it does; the order of items aside. */
    boolean holds() {
        if (Trees.same(ours, theirs) || Trees.same(base, theirs)) {
            return Trees.same(ours, result);
        }
        if (Trees.same(base, ours)) {
            return Trees.same(theirs, result);
        }
        if (areAll(Node.Mapping.class)) {
            return holdsBelow(MergeVerifier::byKey);
        }
        if (areAll(Node.Sequence.class)) {
            List<List<Node>> lists = versions().map(MergeVerifier::items).toList();
            return ItemKeys.of(lists.subList(0, 3))
                    .filter(names -> names.tellApart(lists.get(3)))
                    .filter(names -> holdsBelow(list -> byName(list, names)))
                    .isPresent();
        }
        // a text that both changed, in different lines
        return Stream.of(ours, theirs, result).allMatch(node -> node instanceof Node.Scalar);
    }

    private Stream<Optional<Node>> versions() {
        return Stream.of(base, ours, theirs, result)
                .map(node -> Optional.ofNullable(node).filter(some -> !some.isNothing()));
    }

    private boolean areAll(Class<? extends Node> type) {
        return versions().flatMap(Optional::stream).allMatch(type::isInstance);
    }

    private boolean holdsBelow(Function<Optional<Node>, Map<String, Node>> parts) {
        List<Map<String, Node>> all = versions().map(parts).toList();
        if (Renames.clash(all.get(0), all.get(1), all.get(2))) {
            return false;
        }
        Set<String> names = new LinkedHashSet<>();
        all.forEach(version -> names.addAll(version.keySet()));
        return names.stream()
                .allMatch(name -> new MergeVerifier(
                                all.get(0).get(name),
                                all.get(1).get(name),
                                all.get(2).get(name),
                                all.get(3).get(name))
                        .holds());
    }

    private static Map<String, Node> byKey(Optional<Node> mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.ifPresent(node -> ((Node.Mapping) node)
                .entries()
                .forEach(entry -> entries.put(entry.key().text(), entry.value())));
        return entries;
    }

    private static List<Node> items(Optional<Node> sequence) {
        return sequence.map(node -> ((Node.Sequence) node).items()).orElse(List.of());
    }

    private static Map<String, Node> byName(Optional<Node> sequence, ItemKeys names) {
        Map<String, Node> items = new LinkedHashMap<>();
        items(sequence).forEach(item -> items.put(names.all(List.of(item)).get(0), item));
        return items;
    }
}
