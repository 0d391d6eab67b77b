package kring.folder.privacy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kring.folder.load.Loaded;
import kring.folder.yaml.Node;

/** The neutral names that take the place of a person, and of what they called their own. */
final class Pseudonym {
    private static final String STEM = "forgotten-";

    private final int number;
    private final String name;
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Pseudonym(int number, String name) {
        this.number = number;
        this.name = name;
    }

    /** The next one that stands nowhere in the folder. */
    static Pseudonym free(Loaded loaded, IntFunction<String> names) {
        Set<String> taken = new HashSet<>();
        loaded.roots().forEach((path, root) -> {
            taken.add(path.replaceFirst(".*/", "").replace(".yaml", ""));
            collect(root, taken);
        });
        int free = IntStream.iterate(1, number -> number + 1)
                .filter(number -> !taken.contains(STEM + number))
                .findFirst()
                .orElseThrow();
        return new Pseudonym(free, names.apply(free));
    }

    private static void collect(Node node, Set<String> words) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                words.add(entry.key().text());
                collect(entry.value(), words);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, words));
        } else {
            words.add(((Node.Scalar) node).text());
        }
    }

    String id() {
        return STEM + number;
    }

    String name() {
        return name;
    }

    /** The id for one of their own entries of a kind: {@code ambition-2}; the same one whenever it is asked for. */
    String entry(String kind, String id) {
        return entries.computeIfAbsent(kind + "/" + id, key -> kind + "-" + counts.merge(kind, 1, Integer::sum));
    }
}
