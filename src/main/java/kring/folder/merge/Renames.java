package kring.folder.merge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.folder.yaml.Trees;

/**
 * What neither version has by its old name, and a version goes on with under another: it says the same, or stands in the
 * same place and says at least half of it still.
 */
final class Renames {
    /** So many neighbours may be the same under another name. */
    private static final int NEAR = 8;

    private final Map<String, Node> base;
    private final Map<String, Node> side;
    private final Set<String> gone;
    private final Map<String, String> oldNames = new LinkedHashMap<>();

    private Renames(Map<String, Node> base, Map<String, Node> side, Set<String> gone) {
        this.base = base;
        this.side = side;
        this.gone = gone;
    }

    /** The old names of what one side has under a new name, and the other side not under the old. */
    static Map<String, String> of(Map<String, Node> base, Map<String, Node> side, Map<String, Node> other) {
        Set<String> gone = new LinkedHashSet<>(base.keySet());
        gone.removeIf(name -> side.containsKey(name) || other.containsKey(name) || isItsName(name, base));
        if (gone.isEmpty()) {
            return Map.of();
        }
        Renames renames = new Renames(base, side, gone);
        renames.findEqual();
        renames.findInPlace();
        return renames.oldNames;
    }

    /** Whether the sides go on with the same thing under different names, or one of them not at all. */
    static boolean clash(Map<String, Node> base, Map<String, Node> ours, Map<String, Node> theirs) {
        return !of(base, ours, theirs).equals(of(base, theirs, ours));
    }

    /** What is known by all that it says is another thing when it says something else, and so is what says nothing. */
    private static boolean isItsName(String name, Map<String, Node> nodes) {
        Node node = nodes.get(name);
        return node == null || node.isNothing() || name.equals(Trees.saying(node));
    }

    private void findEqual() {
        Map<Object, String> added = new HashMap<>();
        side.keySet().stream()
                .filter(name -> !base.containsKey(name))
                .forEach(name -> added.putIfAbsent(contents(name, side), name));
        for (String name : Set.copyOf(gone)) {
            List<String> contents = contents(name, base);
            if (added.containsKey(contents)) {
                found(name, added.remove(contents));
            }
        }
    }

    private void findInPlace() {
        Map<String, Set<String>> places = new HashMap<>();
        Set<String> added = new LinkedHashSet<>();
        for (String name : side.keySet()) {
            if (base.containsKey(name)) {
                added = new LinkedHashSet<>();
                places.put(name, added);
            } else if (!oldNames.containsKey(name)) {
                places.putIfAbsent("", added);
                added.add(name);
            }
        }
        Set<String> here = places.getOrDefault("", Set.of());
        for (String name : base.keySet()) {
            if (side.containsKey(name)) {
                here = Objects.requireNonNull(places.get(name));
            } else if (gone.contains(name)) {
                findAmong(name, here);
            }
        }
    }

    private void findAmong(String name, Set<String> added) {
        Set<String> before = words(name, base);
        Iterator<String> names = added.iterator();
        for (int i = 0; i < NEAR && names.hasNext(); i++) {
            String other = names.next();
            Set<String> kept = words(other, side);
            kept.retainAll(before);
            if (kept.size() > 0 && kept.size() * 2 >= before.size()) {
                names.remove();
                found(name, other);
                return;
            }
        }
    }

    private void found(String name, String other) {
        oldNames.put(other, name);
        gone.remove(name);
    }

    private static Set<String> words(String name, Map<String, Node> nodes) {
        return contents(name, nodes).stream()
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The single values in it, but for the name that it goes by. */
    private static List<String> contents(String name, Map<String, Node> nodes) {
        return values(Objects.requireNonNull(nodes.get(name)))
                .filter(text -> !text.equals(name))
                .toList();
    }

    private static Stream<String> values(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().flatMap(entry -> values(entry.value()));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().flatMap(Renames::values)
                : Stream.of(((Node.Scalar) node).text());
    }
}
