package kring.cli.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        List<String> path = change.path();
        boolean isItem = path.size() > 2 || path.size() == 2 && change instanceof FormChange.Remove;
        String list = path.get(0);
        return isItem && !(change instanceof FormChange.Add) && !phrases.has(LIST + list)
                ? path.get(1)
                : label(phrases.has(LIST + list) ? "in." + list : list);
    }

    private String words(FormChange change) {
        if (change instanceof FormChange.Put put) {
            String old = text(put.path())
                    .filter(was -> !was.equals(UNKNOWN))
                    .map(was -> excerpt(was) + " → ")
                    .orElse("");
            return key(put.path()) + old + excerpt(put.value().text());
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
        return key(change.path()) + phrases.say("changed.removed");
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
