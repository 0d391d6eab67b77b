package kring.folder.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema as one document that needs no other: those that it refers to stand under its {@code $defs}, each by its
 * {@code $id}, as JSON Schema 2020-12 prescribes for a compound document.
 */
public final class WholeSchema {
    private final BiFunction<String, ObjectNode, ObjectNode> described;
    private final Map<String, ObjectNode> trees = new TreeMap<>();

    private WholeSchema(BiFunction<String, ObjectNode, ObjectNode> described) {
        this.described = described;
    }

    /** What belongs where in a kind of file. */
    public static JsonNode structure(FileKind kind) {
        return new WholeSchema((name, tree) -> tree).joined(kind.schema());
    }

    /**
     * The document for a kind of file, with what an editor shows.
     *
     * @param hints a title and a description, {@code Title | Description.}, by where a piece stands:
     *     {@code circle.meeting.start} and, for a definition, {@code common#person.name}
     */
    public static String text(FileKind kind, UnaryOperator<String> hints) {
        ObjectNode whole = new WholeSchema(new SchemaHints(hints)::describe).joined(kind.schema());
        return JsonMapper.shared().writer().with(indented()).writeValueAsString(whole) + "\n";
    }

    private ObjectNode joined(String name) {
        ObjectNode root = tree(name);
        collect(root);
        trees.values().stream().filter(other -> other != root).forEach(other -> {
            other.remove("$schema");
            root.withObjectProperty("$defs").set(other.get("$id").stringValue(), other);
        });
        return root;
    }

    private static PrettyPrinter indented() {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private ObjectNode tree(String name) {
        return trees.computeIfAbsent(
                name,
                known -> described.apply(known, (ObjectNode) JsonMapper.shared().readTree(Schemas.text(known))));
    }

    /** Follows the references to other files, and the references in those. */
    private void collect(JsonNode schema) {
        schema.findValuesAsString("$ref").stream()
                .filter(reference -> !reference.startsWith("#"))
                .map(reference -> reference.substring(0, reference.indexOf(".json#")))
                .filter(name -> !trees.containsKey(name))
                .distinct()
                .forEach(name -> collect(tree(name)));
    }
}
