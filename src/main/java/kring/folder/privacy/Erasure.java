package kring.folder.privacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;
import kring.model.person.Member;

/**
 * Which words take the place of what is personal in one file. What is not known to be harmless, a number, a day or one of
 * a few words that the circle's results rest on, is erased.
 */
final class Erasure {
    private final Member member;
    private final Pseudonym pseudonym;
    private final String erased;
    private final Map<Mark, Node.Scalar> words = new HashMap<>();

    private Erasure(Member member, Pseudonym pseudonym, String erased) {
        this.member = member;
        this.pseudonym = pseudonym;
        this.erased = erased;
    }

    /**
     * The words for a file, by the mark of what they take the place of.
     *
     * @param trace what of the file is about the person
     * @param erased what stands where something was
     */
    static Map<Mark, Node.Scalar> in(CircleFile file, Node trace, Member member, Pseudonym pseudonym, String erased) {
        Erasure erasure = new Erasure(member, pseudonym, erased);
        if (file.isOf(member.id())) {
            erasure.own(trace, "", "");
            return erasure.words;
        }
        switch (file.kind()) {
            case SCREENING -> erasure.named(trace);
            case BASELINE, VENTURE -> {
                erasure.references(trace, "");
                ((Node.Mapping) trace)
                        .get("members")
                        .ifPresent(members -> ((Node.Mapping) members)
                                .entries()
                                .forEach(entry -> erasure.own(entry.value(), "", "")));
            }
            case MEETING -> {
                erasure.references(trace, "");
                erasure.about(trace);
            }
            case EXCHANGES -> {
                erasure.references(trace, "");
                erasure.about(trace);
                erasure.exchanged(trace);
            }
            case CIRCLE, CHECKIN, MEMBER -> erasure.references(trace, "");
        }
        return erasure.words;
    }

    /**
     * Somebody's own: ids get neutral ones, and what is not known to be harmless is erased.
     *
     * @param key under which it stands; empty for an item of a list
     * @param list the list that it stands in
     */
    private void own(Node node, String key, String list) {
        if (node instanceof Node.Mapping mapping) {
            boolean byId = key.equals("ambitions") || key.equals("promised");
            for (Node.Entry entry : mapping.entries()) {
                if (byId) {
                    put(entry.key(), entryId(key, entry.key()));
                }
                own(entry.value(), byId ? "" : entry.key().text(), list);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> own(item, item instanceof Node.Scalar ? key : "", key));
        } else if (!node.isNothing()) {
            word((Node.Scalar) node, key, list);
        }
    }

    private void word(Node.Scalar scalar, String key, String list) {
        if (key.equals("id")) {
            put(scalar, entryId(list, scalar));
        } else if (PersonalKeys.ENTRIES.containsKey(key)) {
            put(scalar, entryId(key, scalar));
        } else if (PersonalKeys.NAMING.contains(key) && PersonalKeys.KEPT.contains(key)) {
            reference(scalar);
        } else if (!PersonalKeys.KEPT.contains(key)) {
            put(scalar, erased);
        }
    }

    private String entryId(String where, Node.Scalar id) {
        return pseudonym.entry(Objects.requireNonNull(PersonalKeys.ENTRIES.get(where)), id.text());
    }

    /** Wherever a record names the person. */
    private void references(Node node, String key) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (PersonalKeys.BY_MEMBER.contains(key)) {
                    reference(entry.key());
                }
                references(entry.value(), entry.key().text());
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> references(item, key));
        } else if (PersonalKeys.NAMING.contains(key)) {
            reference((Node.Scalar) node);
        }
    }

    private void reference(Node.Scalar scalar) {
        if (scalar.text().equals(member.id())) {
            put(scalar, pseudonym.id());
        }
    }

    /** Every word is the person's name. */
    private void named(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> named(entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::named);
        } else {
            put((Node.Scalar) node, pseudonym.name());
        }
    }

    /** What is said in records about the person: why they were to dive deep, how an exchange went. */
    private void about(Node node) {
        if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::about);
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (PersonalKeys.ABOUT.contains(entry.key().text())
                        && entry.value() instanceof Node.Scalar said
                        && !said.isNothing()) {
                    put(said, erased);
                }
                about(entry.value());
            });
        }
    }

    /** What the person brought when they gave, and sought when they got; the other's keeps its id. */
    private void exchanged(Node trace) {
        for (Node item : ((Node.Sequence) trace).items()) {
            entry((Node.Mapping) item, "from", "bring");
            entry((Node.Mapping) item, "to", "get");
        }
    }

    private void entry(Node.Mapping exchange, String side, String key) {
        boolean theirs = exchange.get(side).orElse(null) instanceof Node.Scalar who
                && who.text().equals(member.id());
        if (theirs && exchange.get(key).orElse(null) instanceof Node.Scalar id) {
            put(id, entryId(key, id));
        }
    }

    private void put(Node.Scalar scalar, String text) {
        words.put(scalar.mark(), new Node.Scalar(text, true));
    }
}
