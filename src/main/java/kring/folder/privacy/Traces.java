package kring.folder.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import kring.folder.load.Loaded;
import kring.folder.yaml.Node;
import kring.model.person.Member;
import kring.model.person.RaterNames;

/**
 * Cuts out of each file what is about one person: their own files whole, and of the circle's and of others' files only
 * the records that name them.
 */
final class Traces {
    private final Member member;
    private final String id;

    private Traces(Member member) {
        this.member = member;
        this.id = member.id();
    }

    /** What part of a value is about the person. */
    private interface Part extends Function<Node, Optional<Node>> {}

    /** By the path of each file that has any; nodes keep the marks of where they stand. */
    static SortedMap<String, Node> of(Loaded loaded, Member member) {
        Traces traces = new Traces(member);
        SortedMap<String, Node> found = new TreeMap<>();
        loaded.roots()
                .forEach((path, root) -> traces.in(CircleFile.at(path), root).ifPresent(part -> found.put(path, part)));
        return found;
    }

    private Optional<Node> in(CircleFile file, Node root) {
        if (file.isOf(id)) {
            return Optional.of(root);
        }
        return switch (file.kind()) {
            case MEMBER, EXTRACT -> Optional.empty();
            case CIRCLE ->
                mapping(Map.of("charter", mapping(Map.of("signed", only(id))))).apply(root);
            case SCREENING ->
                mapping(Map.of(
                                "raters", items(mapping(Map.of("name", whole(this::isCalled)))),
                                "evidence", items(mapping(Map.of("by", whole(this::isCalled)))),
                                "decision", mapping(Map.of("by", whole(this::isCalled)))))
                        .apply(root);
            case VENTURE ->
                mapping(
                                Map.of(
                                        "lead", only(id),
                                        "members", only(id),
                                        "cooperative",
                                                mapping(Map.of(
                                                        "stakes", only(id),
                                                        "use", only(id),
                                                        "guarantees", only(id)))),
                                "name")
                        .apply(root);
            case BASELINE -> mapping(Map.of("members", only(id)), "date").apply(root);
            case CHECKIN ->
                mapping(Map.of("asks", items(whole(naming("to"))), "received", items(whole(naming("from")))))
                        .apply(root);
            case MEETING ->
                mapping(
                                Map.of(
                                        "attendance", only(id),
                                        "order", whole(this::names),
                                        "deepdives", items(whole(naming("member"))),
                                        "topics", items(whole(naming("by"))),
                                        "decisions", items(whole(naming("by")))),
                                "date")
                        .apply(root);
            case EXCHANGES ->
                items(whole(node -> naming("from").or(naming("to")).test(node))).apply(root);
        };
    }

    /** Of a mapping the parts that there are; where there is one, the context too. */
    private static Part mapping(Map<String, Part> parts, String... context) {
        Set<String> besides = Set.of(context);
        return node -> {
            List<Node.Entry> kept = new ArrayList<>();
            boolean any = false;
            for (Node.Entry entry : entries(node)) {
                String key = entry.key().text();
                Optional<Node> part = parts.containsKey(key) ? parts.get(key).apply(entry.value()) : Optional.empty();
                any |= part.isPresent();
                part.or(() -> besides.contains(key) ? Optional.of(entry.value()) : Optional.empty())
                        .ifPresent(value -> kept.add(new Node.Entry(entry.key(), value)));
            }
            return any ? kept(kept) : Optional.empty();
        };
    }

    /** Of a list the items that have a part. */
    private static Part items(Part part) {
        return node -> {
            List<Node> kept = node instanceof Node.Sequence sequence
                    ? sequence.items().stream()
                            .flatMap(item -> part.apply(item).stream())
                            .toList()
                    : List.of();
            return kept.isEmpty() ? Optional.empty() : Optional.of(new Node.Sequence(node.mark(), kept));
        };
    }

    /** Keeps of a scalar, a list or a mapping only what has that name. */
    private static Part only(String word) {
        return node -> {
            if (node instanceof Node.Scalar scalar) {
                return scalar.text().equals(word) ? Optional.of(node) : Optional.empty();
            }
            if (node instanceof Node.Sequence) {
                return items(only(word)).apply(node);
            }
            return kept(entries(node).stream()
                    .filter(entry -> entry.key().text().equals(word))
                    .toList());
        };
    }

    private static Part whole(Predicate<Node> wanted) {
        return node -> wanted.test(node) ? Optional.of(node) : Optional.empty();
    }

    /** Whether a mapping names the person under a key. */
    private Predicate<Node> naming(String key) {
        return node -> node instanceof Node.Mapping mapping
                && mapping.get(key).filter(this::names).isPresent();
    }

    /** Whether the person is the rater, or the one who decided, by whatever name raters are known. */
    private boolean isCalled(Node node) {
        return node instanceof Node.Scalar scalar && RaterNames.isCalled(member, scalar.text());
    }

    private boolean names(Node node) {
        return only(id).apply(node).isPresent();
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private static Optional<Node> kept(List<Node.Entry> entries) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Mapping(entries.get(0).key().mark(), entries));
    }
}
