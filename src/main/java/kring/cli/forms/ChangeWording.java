package kring.cli.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.forms.FormChange;
import kring.forms.Value;
import kring.language.Phrases;
import kring.model.value.ShortText;

/** Tells what a form changes, in words: {@code koelfietsen: 2 → 3, slaagkans 5} (METHOD, Forms). */
record ChangeWording(Phrases phrases, Node before) {
    /** What a key is called at the beginning of a file, where it is called otherwise elsewhere. */
    private static final String LIST = "changed.in.";

    private static final int LONGEST = 80;
    /** What a new file has where somebody is to fill it in. */
    private static final String UNKNOWN = "…";

    /** One line for each thing that changes. */
    List<String> lines(List<FormChange> changes) {
        Map<String, List<String>> bySubject = new LinkedHashMap<>();
        for (FormChange change : changes) {
            bySubject
                    .computeIfAbsent(subject(change), subject -> new ArrayList<>())
                    .add(words(change));
        }
        return bySubject.entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + entry.getValue().stream()
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The id of the item, or else what the list is called. */
    private String subject(FormChange change) {
        List<String> path = path(change);
        boolean whole = change instanceof FormChange.Remove
                || change instanceof FormChange.Put put && put.value() instanceof Value.Fields;
        boolean below = path.size() > 2 || path.size() == 2 && whole;
        String list = path.get(0);
        return below && !isPlace(path.get(1)) && !phrases.has(LIST + list)
                ? path.get(1)
                : label(phrases.has(LIST + list) ? "in." + list : list);
    }

    /** Where it is; a file that is a list as a whole has a name for it too. */
    private List<String> path(FormChange change) {
        return before instanceof Node.Sequence
                ? Stream.concat(Stream.of("exchanges"), change.path().stream()).toList()
                : change.path();
    }

    private String words(FormChange change) {
        if (change instanceof FormChange.Put put) {
            String old = text(put.path())
                    .filter(was -> !was.equals(UNKNOWN))
                    .map(was -> words(Value.bare(was)) + " → ")
                    .orElse("");
            return item(put.path()) + key(put.path()) + old + words(put.value());
        }
        if (change instanceof FormChange.Add add) {
            Map<String, Value> item = add.item().byKey();
            Stream<String> others = item.entrySet().stream()
                    .filter(entry ->
                            !entry.getKey().equals("id") && !entry.getKey().equals("text"))
                    .map(entry -> label(entry.getKey()) + " "
                            + excerpt(entry.getValue().text()));
            return Stream.concat(Stream.of(excerpt(first(item).text())), others).collect(Collectors.joining(", "));
        }
        return item(change.path()) + key(change.path()) + phrases.say("changed.removed");
    }

    /** The words of an item that has no id; empty where the path leads to none. */
    private String item(List<String> path) {
        return IntStream.range(0, path.size())
                .filter(i -> isPlace(path.get(i)))
                .mapToObj(i -> text(Stream.concat(path.stream().limit(i + 1), Stream.of("text"))
                        .toList()))
                .flatMap(Optional::stream)
                .map(text -> excerpt(text) + ": ")
                .findFirst()
                .orElse("");
    }

    private static boolean isPlace(String step) {
        return step.startsWith("#");
    }

    /** What a value says; of several fields each by what it is called. */
    private String words(Value value) {
        return value instanceof Value.Fields fields
                ? fields.byKey().entrySet().stream()
                        .map(entry -> label(entry.getKey()) + " " + words(entry.getValue()))
                        .collect(Collectors.joining(", "))
                : truth(value).orElseGet(() -> excerpt(value.text()));
    }

    private Optional<String> truth(Value value) {
        return switch (value instanceof Value.Single single && single.bare() ? single.text() : "") {
            case "true" -> Optional.of(phrases.say("form.yes"));
            case "false" -> Optional.of(phrases.say("form.no"));
            default -> Optional.empty();
        };
    }

    /** What an item is told by. */
    private static Value first(Map<String, Value> item) {
        return item.containsKey("text")
                ? item.get("text")
                : item.values().iterator().next();
    }

    private static String excerpt(String text) {
        return ShortText.of(text, LONGEST);
    }

    /** What a key is called; a value needs no name behind what is measured. */
    private String key(List<String> path) {
        String key = path.get(path.size() - 1);
        return path.size() < 2 || key.equals("value") ? "" : phrases.has("changed." + key) ? label(key) + " " : "";
    }

    private String label(String key) {
        return phrases.say("changed." + key);
    }

    /** What stands there now. */
    private Optional<String> text(List<String> path) {
        Optional<Node> node = Optional.of(before);
        for (String step : path) {
            node = node.flatMap(inside -> step(inside, step));
        }
        return node.filter(Node.Scalar.class::isInstance).map(scalar -> ((Node.Scalar) scalar).text());
    }

    private static Optional<Node> step(Node node, String step) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.get(step);
        }
        if (node instanceof Node.Sequence list && isPlace(step)) {
            return list.items().stream()
                    .skip(Integer.parseInt(step.substring(1)))
                    .findFirst();
        }
        return node instanceof Node.Sequence list
                ? list.items().stream()
                        .filter(item -> step(item, "id")
                                .filter(id -> id instanceof Node.Scalar scalar
                                        && scalar.text().equals(step))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
