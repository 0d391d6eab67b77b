package kring.cli.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.cli.imports.KnownWords;
import kring.folder.yaml.Node;
import kring.folder.yaml.NodePaths;
import kring.forms.FormChange;
import kring.forms.typed.Value;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.value.ShortText;

/** Tells what a form changes, in words: {@code koelfietsen: 2 → 3, slaagkans 5} (METHOD, Forms). */
record ChangeWording(ValueWording values, Node before) {
    private static final int SHORT = 40;
    /** What leads to an item without an id: {@code #3}. */
    private static final String PLACE = "#";
    /** Where {@code by} says who the form is of. */
    private static final Set<String> SENT = Set.of("evidence");
    /** Where members are keys. */
    private static final Set<String> PEOPLE = Set.of("attendance");
    /** Where questions of the form are keys, and what these are called. */
    private static final Map<String, String> ASKED =
            Map.of("model", "venture.block.", "contrast", "venture.contrast.", "gates", "venture.stage.");
    /** Where terms are keys, and below some of them members. */
    private static final String TERMS = "cooperative";
    /** Where dimensions are keys. */
    private static final Set<String> SCORES = Set.of("scores", "self");

    ChangeWording(Phrases phrases, Snapshot snapshot, Node before) {
        this(
                new ValueWording(phrases, new KnownWords(snapshot, phrases.figures()), before instanceof Node.Sequence),
                before);
    }

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
        if (path.size() > 1 && ASKED.containsKey(path.get(0))) {
            return values.list(path.get(0)) + ", " + values.title(ASKED.get(path.get(0)) + path.get(1));
        }
        if (isTermOfMember(path)) {
            return person(last(path));
        }
        boolean whole = change instanceof FormChange.Remove && isWhole(path)
                || change instanceof FormChange.Put put && put.value() instanceof Value.Fields;
        boolean item = path.size() > 2 || path.size() == 2 && whole;
        if (change instanceof FormChange.Add || !item) {
            return values.list(path.get(0));
        }
        if (path.get(1).startsWith(PLACE)) {
            return said(path.subList(0, 2));
        }
        return path.get(0).equals("members") ? person(path.get(1)) : path.get(1);
    }

    /** Whether an item of a list is meant, or all that stands under a key. */
    private boolean isWhole(List<String> path) {
        return before instanceof Node.Sequence
                || at(path.subList(0, 1))
                        .filter(Node.Sequence.class::isInstance)
                        .isPresent()
                || at(path).filter(Node.Mapping.class::isInstance).isPresent();
    }

    private static boolean isTermOfMember(List<String> path) {
        return path.size() > 2 && path.get(0).equals(TERMS);
    }

    /** Where it is; a file that is a list as a whole has a name for it too. */
    private List<String> path(FormChange change) {
        return before instanceof Node.Sequence
                ? below(List.of("exchanges"), change.path().toArray(String[]::new))
                : change.path();
    }

    /** An item without an id, by its first words. */
    private String said(List<String> path) {
        return values.list(path.get(0)) + " "
                + Stream.of("name", "text")
                        .flatMap(key -> text(below(path, key)).stream())
                        .map(words -> ShortText.of(words, SHORT))
                        .findFirst()
                        .orElse(path.get(1));
    }

    private String words(FormChange change) {
        String where = item(change.path()) + key(change.path());
        if (change instanceof FormChange.Put put) {
            String key = isOfPeople(put.path()) || isTermOfMember(put.path())
                    ? put.path().get(put.path().size() - 2)
                    : last(put.path());
            String old = text(put.path())
                    .filter(was -> !was.isBlank() && !was.equals(Node.Scalar.PLACEHOLDER))
                    .map(was -> values.text(key, Value.bare(was)) + " → ")
                    .orElse("");
            return where + old + values.text(key, put.value());
        }
        return change instanceof FormChange.Add add
                ? values.item(add.item(), SENT.contains(path(add).get(0)) ? "by" : "")
                : where + values.phrases().say("changed.removed");
    }

    /** The words of an item without an id further down; empty where the path leads to none. */
    private String item(List<String> path) {
        return IntStream.range(2, path.size())
                .filter(i -> path.get(i).startsWith(PLACE))
                .mapToObj(i -> text(below(path.subList(0, i + 1), "text")))
                .flatMap(Optional::stream)
                .map(text -> ValueWording.excerpt(text) + ": ")
                .findFirst()
                .orElse("");
    }

    /** What a key is called; a value needs no name behind what is measured. */
    private String key(List<String> path) {
        if (path.size() < 2 || last(path).equals("value") || path.size() == 2 && ASKED.containsKey(path.get(0))) {
            return "";
        }
        if (isOfPeople(path)) {
            return person(last(path)) + " ";
        }
        if (path.get(0).equals(TERMS)) {
            return values.title("form." + (isTermOfMember(path) ? "stakes." : TERMS + ".") + path.get(1)) + " ";
        }
        boolean named = SCORES.contains(path.get(path.size() - 2)) || values.isNamed(last(path));
        return named ? values.label(last(path)) + " " : "";
    }

    private String person(String id) {
        return values.known().person(id).orElse(id);
    }

    private static boolean isOfPeople(List<String> path) {
        return path.size() > 1 && PEOPLE.contains(path.get(path.size() - 2));
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static List<String> below(List<String> path, String... steps) {
        return Stream.concat(path.stream(), Stream.of(steps)).toList();
    }

    /** What stands there now. */
    private Optional<String> text(List<String> path) {
        return at(path).filter(Node.Scalar.class::isInstance).map(scalar -> ((Node.Scalar) scalar).text());
    }

    private Optional<Node> at(List<String> path) {
        List<Object> steps = path.stream().map(ChangeWording::step).toList();
        NodePaths.Spot spot = new NodePaths().down(before, steps);
        return spot.whole() ? Optional.ofNullable(spot.value()) : Optional.empty();
    }

    private static Object step(String step) {
        return step.startsWith(PLACE) ? Integer.valueOf(step.substring(PLACE.length())) : step;
    }
}
