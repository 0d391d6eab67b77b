package kring.folder.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import kring.folder.edit.YamlWriter;
import kring.folder.load.Loaded;
import kring.folder.schema.FileKind;
import kring.folder.state.SentLog;
import kring.folder.yaml.Node;
import kring.model.HeldFacts;
import kring.model.person.Member;

/** Everything that is held about a person, to be handed over to them (METHOD, Trust). */
public final class PersonalData {
    private final Member member;
    private final SortedMap<String, Node> parts;

    private PersonalData(Member member, SortedMap<String, Node> parts) {
        this.member = member;
        this.parts = parts;
    }

    /**
     * All about a person.
     *
     * @param sent the keys of reminders about them
     */
    public static PersonalData of(Loaded loaded, Member member, Set<String> sent) {
        SortedMap<String, Node> parts = Traces.of(loaded, member);
        ExchangeRedaction discretion = new ExchangeRedaction(loaded.snapshot());
        parts.replaceAll((path, part) -> CircleFile.at(path).kind() == FileKind.EXCHANGES
                ? discretion.of(member.id(), (Node.Sequence) part)
                : part);
        if (!sent.isEmpty()) {
            parts.put(
                    SentLog.FOLDER + "/sent",
                    new Node.Sequence(sent.stream()
                            .map(key -> (Node) new Node.Scalar(key, false))
                            .toList()));
        }
        return new PersonalData(member, parts);
    }

    /** One document: what each file holds, under its path. */
    public String yaml() {
        return YamlWriter.proven(new Node.Mapping(parts.entrySet().stream()
                .map(part -> new Node.Entry(part.getKey(), part.getValue()))
                .toList()));
    }

    /** The same, one thing after another. */
    public HeldFacts held() {
        return new HeldFacts(
                member.id(),
                parts.entrySet().stream()
                        .map(part -> new HeldFacts.InFile(part.getKey(), facts(part)))
                        .toList());
    }

    /** A file that is a list has nothing to call it by but its own name. */
    private static List<HeldFacts.Fact> facts(Map.Entry<String, Node> part) {
        List<HeldFacts.Fact> facts = new ArrayList<>();
        String name = part.getKey().replaceFirst(".*/", "").replace(".yaml", "");
        collect(part.getValue(), part.getValue() instanceof Node.Sequence ? List.of(name) : List.of(), facts);
        return facts;
    }

    private static void collect(Node node, List<String> path, List<HeldFacts.Fact> facts) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(entry.value(), further(path, entry.key().text()), facts));
        } else if (node instanceof Node.Sequence sequence) {
            if (sequence.items().stream().allMatch(Node.Scalar.class::isInstance)) {
                facts.add(new HeldFacts.Fact(path, words(sequence)));
            } else {
                int number = 0;
                for (Node item : sequence.items()) {
                    number++;
                    collect(item, further(path, name(item, number)), facts);
                }
            }
        } else if (node instanceof Node.Scalar scalar && !node.isNothing() && !scalar.isPlaceholder()) {
            facts.add(new HeldFacts.Fact(path, scalar.text()));
        }
    }

    private static String words(Node.Sequence sequence) {
        return sequence.items().stream()
                .map(item -> ((Node.Scalar) item).text())
                .collect(Collectors.joining(", "));
    }

    private static String name(Node item, int number) {
        return item instanceof Node.Mapping mapping && mapping.get("id").orElse(null) instanceof Node.Scalar id
                ? id.text()
                : Integer.toString(number);
    }

    private static List<String> further(List<String> path, String step) {
        List<String> further = new ArrayList<>(path);
        further.add(step);
        return further;
    }
}
