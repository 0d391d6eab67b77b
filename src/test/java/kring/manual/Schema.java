package kring.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A piece of the schemas, that knows in which file it stands.
 *
 * @param file the file's name, without its ending
 */
record Schema(String file, JsonNode node) {
    private static final Path FOLDER = Path.of("src/main/resources/kring/folder/schemas");
    private static final Map<String, JsonNode> FILES = new TreeMap<>();

    /** A whole schema. */
    static Schema of(String file) {
        JsonNode tree = FILES.computeIfAbsent(file, name -> {
            try {
                return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve(name + ".json")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Schema(file, tree);
    }

    /** What this refers to, however far; itself when it refers to nothing. */
    Schema meant() {
        if (!node.has("$ref")) {
            return this;
        }
        String reference = node.get("$ref").stringValue();
        int sign = reference.indexOf('#');
        Schema whole = sign == 0 ? of(file) : of(reference.substring(0, sign - ".json".length()));
        return new Schema(whole.file, whole.node.at(reference.substring(sign + 1))).meant();
    }

    /** The name of the shared definition that this refers to; empty when it is no shared one. */
    String shared() {
        String reference = node.has("$ref") ? node.get("$ref").stringValue() : "";
        return reference.startsWith("common.json#/$defs/") ? reference.substring("common.json#/$defs/".length()) : "";
    }

    /** What stands below a key of the schema language. */
    Schema below(String key) {
        return new Schema(file, node.get(key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return node.has(key) ? node.get(key).asString() : "";
    }

    /** The words of a list, such as those to choose from. */
    List<String> words(String key) {
        return node.has(key)
                ? node.get(key).valueStream().map(JsonNode::asString).toList()
                : List.of();
    }

    /** The keys that may stand here, each with its schema, in their order. */
    Map<String, Schema> properties() {
        return node.has("properties")
                ? node.get("properties").properties().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> new Schema(file, entry.getValue()),
                                (one, other) -> one,
                                java.util.LinkedHashMap::new))
                : Map.of();
    }
}
