package kring.folder.schema;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private WholeSchema() {}

    /** The document for a kind of file. */
    public static String of(FileKind kind) {
        ObjectNode root = tree(kind.schema());
        Map<String, ObjectNode> others = new TreeMap<>();
        collect(root, others);
        others.remove(kind.schema());
        others.values().forEach(other -> {
            other.remove("$schema");
            root.withObjectProperty("$defs").set(other.get("$id").stringValue(), other);
        });
        return JsonMapper.shared().writer().with(indented()).writeValueAsString(root) + "\n";
    }

    private static PrettyPrinter indented() {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static ObjectNode tree(String name) {
        return (ObjectNode) JsonMapper.shared().readTree(Schemas.text(name));
    }

    /** Follows the references to other files, and the references in those. */
    private static void collect(JsonNode schema, Map<String, ObjectNode> others) {
        schema.findValuesAsString("$ref").stream()
                .filter(reference -> !reference.startsWith("#"))
                .flatMap(reference -> Stream.of(reference.substring(0, reference.indexOf(".json#"))))
                .filter(name -> !others.containsKey(name))
                .distinct()
                .forEach(name -> {
                    others.put(name, tree(name));
                    collect(others.get(name), others);
                });
    }
}
