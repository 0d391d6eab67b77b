package kring.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;

/** Every small way to spoil a document: at each place in its tree, each kind of slip once. */
final class Mutations {
    private static final Mark MARK = Mark.START;
    /** What somebody may write by mistake, as it stands without quotes. */
    private static final List<String> PLAIN = List.of(
            "",
            "~",
            "7",
            "0",
            "-3",
            "2.5",
            "1.0",
            "12345",
            "1e3",
            "1e99",
            "2e3",
            "0x7E9",
            "0999",
            "007",
            "2025",
            "abc",
            "Foo Bar",
            "true",
            "yes",
            "baker",
            "kept",
            "open",
            "2025-11-20",
            "2025-02-30",
            "0000-01-01",
            "2025-Q3",
            "2025-Q5",
            "2025-13",
            "20-11-2025",
            "09:30",
            "25:00",
            ".inf",
            "9".repeat(41),
            "0612345678");
    /** The same in quotation marks or as a block. */
    private static final List<String> QUOTED =
            List.of("", "7", "2025", "0999", "true", "baker", "baker\n", "2025-11-20\n", "09:30\n", "2025-Q3\n", "007");

    private static final List<String> KEYS = List.of("abc", "Foo Bar", "007", "id", "name", "date", "true", "baker\n");

    private static final int SUMMARY = 300;

    private Mutations() {}

    /** A document that was spoiled, and at which place. */
    record Mutated(String how, List<Object> path, Node root) {}

    static void of(Node root, Consumer<Mutated> consumer) {
        at(root, List.of(), root, consumer);
    }

    private static void at(Node node, List<Object> path, Node root, Consumer<Mutated> consumer) {
        variants(node)
                .forEach(variant -> consumer.accept(
                        new Mutated("at " + path + ": " + summary(variant), path, replaced(root, path, 0, variant))));
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> at(entry.value(), then(path, entry.key().text()), root, consumer));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                at(sequence.items().get(i), then(path, i), root, consumer);
            }
        }
    }

    private static Stream<Node> variants(Node node) {
        Stream<Node> scalars = Stream.concat(
                PLAIN.stream().map(text -> plain(text)),
                QUOTED.stream().map(text -> new Node.Scalar(MARK, text, false)));
        Stream<Node> compounds = Stream.of(
                sequence(),
                sequence(plain("abc")),
                sequence(plain("")),
                sequence(mapping()),
                mapping(),
                mapping(entry("abc", plain("1"))),
                mapping(entry("id", plain("abc"))));
        return Stream.of(scalars, compounds, inside(node)).flatMap(all -> all);
    }

    private static Stream<Node> inside(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return Stream.of(plain(""), plain("abc"), mapping(), sequence())
                    .map(extra -> new Node.Sequence(MARK, then(sequence.items(), extra)));
        }
        return node instanceof Node.Mapping mapping ? inside(mapping) : Stream.empty();
    }

    private static Stream<Node> inside(Node.Mapping mapping) {
        List<Node> result = new ArrayList<>();
        List<Node.Entry> entries = mapping.entries();
        for (String key : KEYS) {
            if (entries.stream().noneMatch(entry -> entry.key().text().equals(key))) {
                Stream.of(plain(""), plain("1"), mapping())
                        .forEach(value -> result.add(new Node.Mapping(MARK, then(entries, entry(key, value)))));
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            List<Node.Entry> without = new ArrayList<>(entries);
            Node.Entry dropped = without.remove(i);
            result.add(new Node.Mapping(MARK, without));
            result.add(new Node.Mapping(MARK, then(without, entry(dropped.key().text() + "x", dropped.value()))));
        }
        return result.stream();
    }

    private static Node replaced(Node node, List<Object> path, int depth, Node variant) {
        if (depth == path.size()) {
            return variant;
        }
        Object step = path.get(depth);
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    MARK,
                    mapping.entries().stream()
                            .map(entry -> entry.key().text().equals(step)
                                    ? new Node.Entry(entry.key(), replaced(entry.value(), path, depth + 1, variant))
                                    : entry)
                            .toList());
        }
        List<Node> items = new ArrayList<>(((Node.Sequence) node).items());
        items.set((Integer) step, replaced(items.get((Integer) step), path, depth + 1, variant));
        return new Node.Sequence(MARK, items);
    }

    /** What it is without its marks, and of a large one only how it begins. */
    private static String summary(Node node) {
        StringBuilder text = new StringBuilder();
        summarise(node, text);
        return text.substring(0, Math.min(text.length(), SUMMARY));
    }

    private static void summarise(Node node, StringBuilder text) {
        if (node instanceof Node.Mapping mapping) {
            summarise("Mapping[entries=[", mapping.entries(), text, entry -> {
                text.append("Entry[key=");
                summarise(entry.key(), text);
                text.append(", value=");
                summarise(entry.value(), text);
                text.append(']');
            });
        } else if (node instanceof Node.Sequence sequence) {
            summarise("Sequence[items=[", sequence.items(), text, item -> summarise(item, text));
        } else if (node instanceof Node.Scalar scalar) {
            text.append("Scalar[text=").append(scalar.text()).append(", plain=");
            text.append(scalar.plain()).append(']');
        }
    }

    private static <T> void summarise(String kind, List<T> items, StringBuilder text, Consumer<T> item) {
        text.append(kind);
        for (int i = 0; i < items.size() && text.length() < SUMMARY; i++) {
            text.append(i == 0 ? "" : ", ");
            item.accept(items.get(i));
        }
        text.append("]]");
    }

    private static <T> List<T> then(List<? extends T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private static Node.Scalar plain(String text) {
        return new Node.Scalar(MARK, text, true);
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(plain(key), value);
    }

    private static Node.Mapping mapping(Node.Entry... entries) {
        return new Node.Mapping(MARK, List.of(entries));
    }

    private static Node.Sequence sequence(Node... items) {
        return new Node.Sequence(MARK, List.of(items));
    }
}
