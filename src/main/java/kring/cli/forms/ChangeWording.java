package kring.cli.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.forms.FormChange;
import kring.forms.Value;
import kring.language.Phrases;
import kring.model.value.ShortText;

/** Tells what a form changes, in words: {@code koelfietsen: 2 → 3, slaagkans 5} (METHOD, Forms). */
record ChangeWording(Phrases phrases, Node before) {
    private static final int LONGEST = 80;
    private static final int SHORT = 40;
    /** What leads to an item without an id: {@code #3}. */
    private static final String PLACE = "#";
    /** Of something new: what it is told by, and what is told of whoever sent the form. */
    private static final Set<String> TOLD = Set.of("id", "name", "text", "at");
    /** Where {@code by} says who the form is of. */
    private static final Set<String> SENT = Set.of("evidence");
    /** Where members are keys. */
    private static final Set<String> PEOPLE = Set.of("attendance");
    /** Where dimensions are keys. */
    private static final Set<String> SCORES = Set.of("scores", "self");
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
        boolean item = path.size() > 2 || path.size() == 2 && change instanceof FormChange.Remove;
        if (change instanceof FormChange.Add || !item) {
            return list(path.get(0));
        }
        return path.get(1).startsWith(PLACE) ? said(path.subList(0, 2)) : path.get(1);
    }

    /** Where it is; a file that is a list as a whole has a name for it too. */
    private List<String> path(FormChange change) {
        return before instanceof Node.Sequence
                ? Stream.concat(Stream.of("exchanges"), change.path().stream()).toList()
                : change.path();
    }

    /** An item without an id, by its first words. */
    private String said(List<String> path) {
        return list(path.get(0)) + " "
                + Stream.of("name", "text")
                        .flatMap(key -> text(
                                Stream.concat(path.stream(), Stream.of(key)).toList())
                                .stream())
                        .map(words -> ShortText.of(words, SHORT))
                        .findFirst()
                        .orElse(path.get(1));
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
            String first = first(item);
            Stream<String> others = item.entrySet().stream()
                    .filter(entry ->
                            !TOLD.contains(entry.getKey()) && !entry.getKey().equals(first))
                    .filter(entry -> !entry.getKey().equals("by")
                            || !SENT.contains(path(add).get(0)))
                    .map(entry -> label(entry.getKey()) + " "
                            + (entry.getKey().equals("dimension")
                                    ? label(entry.getValue().text())
                                    : text(entry.getValue())));
            return Stream.concat(Stream.of(text(Objects.requireNonNull(item.get(first)))), others)
                    .collect(Collectors.joining(", "));
        }
        return key(change.path()) + phrases.say("changed.removed");
    }

    /** What an item is told by. */
    private static String first(Map<String, Value> item) {
        return Stream.of("text", "name")
                .filter(item::containsKey)
                .findFirst()
                .orElseGet(() -> item.keySet().iterator().next());
    }

    private String text(Value value) {
        return value instanceof Value.Fields fields
                ? fields.byKey().entrySet().stream()
                        .map(entry -> label(entry.getKey()) + " " + text(entry.getValue()))
                        .collect(Collectors.joining(", "))
                : excerpt(value.text());
    }

    private static String excerpt(String text) {
        return ShortText.of(text, LONGEST);
    }

    /** What a key is called; a value needs no name behind what is measured. */
    private String key(List<String> path) {
        String key = path.get(path.size() - 1);
        if (path.size() < 2 || key.equals("value")) {
            return "";
        }
        if (PEOPLE.contains(path.get(path.size() - 2))) {
            return key + " ";
        }
        boolean scored = SCORES.contains(path.get(path.size() - 2));
        return scored || phrases.has("changed." + key) ? label(key) + " " : "";
    }

    /** What a list is called. */
    private String list(String key) {
        return phrases.has("changed.list." + key) ? phrases.say("changed.list." + key) : label(key);
    }

    /** What a key is called; a dimension by its name, or by its id where that is the charter's own. */
    private String label(String key) {
        return Stream.of("changed.", "dimension.")
                .filter(family -> phrases.has(family + key))
                .map(family -> phrases.say(family + key))
                .findFirst()
                .orElse(key);
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
        if (node instanceof Node.Sequence list && step.startsWith(PLACE)) {
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
