package kring.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kring.folder.yaml.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which keys of the schemas occur in the files that were looked at, and which do not. */
final class SampledKeys {
    private static final Path SCHEMAS = Path.of("src/main/resources/kring/folder/schemas");

    private final Map<String, JsonNode> schemas = new HashMap<>();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> all = new TreeSet<>();

    /** Looks at a file of the kind that the schema describes. */
    void look(String schema, Node root) {
        look(schema, document(schema), root);
    }

    /** The keys of a schema, and of what it refers to, that no file had. */
    Set<String> missing(String schema) {
        collect(schema, document(schema));
        Set<String> missing = new TreeSet<>(all);
        missing.removeAll(seen);
        return missing;
    }

    private JsonNode document(String name) {
        return schemas.computeIfAbsent(name, file -> {
            try {
                return JsonMapper.shared().readTree(Files.readString(SCHEMAS.resolve(file + ".json")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void look(String at, JsonNode schema, Node node) {
        if (schema.has("$ref")) {
            String target = target(at, schema);
            look(target, piece(target), node);
        }
        if (node instanceof Node.Sequence sequence && schema.has("items")) {
            sequence.items().forEach(item -> look(at + "/items", schema.get("items"), item));
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> key(at, schema, entry));
        }
    }

    private void key(String at, JsonNode schema, Node.Entry entry) {
        JsonNode named = schema.path("properties").path(entry.key().text());
        if (named.isObject()) {
            String below = at + "/properties/" + entry.key().text();
            seen.add(below);
            look(below, named, entry.value());
        } else if (schema.path("additionalProperties").isObject()) {
            look(at + "/additionalProperties", schema.get("additionalProperties"), entry.value());
        }
    }

    private void collect(String at, JsonNode schema) {
        if (schema.has("$ref")) {
            String target = target(at, schema);
            collect(target, piece(target));
        }
        for (String step : Set.of("items", "additionalProperties")) {
            if (schema.path(step).isObject()) {
                collect(at + "/" + step, schema.get(step));
            }
        }
        schema.path("properties").propertyNames().forEach(name -> {
            String below = at + "/properties/" + name;
            if (all.add(below)) {
                collect(below, schema.get("properties").get(name));
            }
        });
    }

    private static String target(String at, JsonNode schema) {
        String reference = schema.get("$ref").stringValue();
        String file = reference.substring(0, reference.indexOf('#')).replace(".json", "");
        return (file.isEmpty() ? at.substring(0, (at + "/").indexOf('/')) : file)
                + reference.substring(reference.indexOf('#') + 1);
    }

    private JsonNode piece(String target) {
        int slash = target.indexOf('/');
        return document(target.substring(0, slash)).at(target.substring(slash));
    }
}
