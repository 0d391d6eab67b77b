package kring.manual;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.folder.schema.FileKind;
import kring.folder.schema.WholeSchema;
import kring.language.Language;
import kring.language.Phrases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A piece of the schemas as editors have them, that knows in which file it stands.
 *
 * @param file the file's name, without its ending
 */
record Schema(Language language, String file, JsonNode node) {
    private static final String ADDRESS = "https://kring.example/format/1/%s.json";
    private static final Map<Language, Map<String, JsonNode>> FILES = new EnumMap<>(Language.class);

    /** A whole schema. */
    static synchronized Schema of(Language language, String file) {
        return new Schema(
                language, file, FILES.computeIfAbsent(language, Schema::all).get(ADDRESS.formatted(file)));
    }

    /** Each schema by its address: those of the kinds of file, and those that stand in these. */
    private static Map<String, JsonNode> all(Language language) {
        Map<String, JsonNode> all = new HashMap<>();
        for (FileKind kind : FileKind.values()) {
            JsonNode whole = JsonMapper.shared().readTree(WholeSchema.text(kind, Phrases.ofHints(language)::say));
            all.put(whole.get("$id").stringValue(), whole);
            whole.path("$defs").properties().forEach(part -> all.putIfAbsent(part.getKey(), part.getValue()));
        }
        return all;
    }

    /** What this refers to, however far; itself when it refers to nothing. */
    Schema meant() {
        if (!node.has("$ref")) {
            return this;
        }
        String reference = node.get("$ref").stringValue();
        int sign = reference.indexOf('#');
        Schema whole = sign == 0 ? of(language, file) : of(language, reference.substring(0, sign - ".json".length()));
        return new Schema(language, whole.file, whole.node.at(reference.substring(sign + 1))).meant();
    }

    /** Whether this refers to a shared definition. */
    boolean isShared() {
        return node.has("$ref") && node.get("$ref").stringValue().startsWith("common.json#/$defs/");
    }

    /** The pieces right below this. */
    List<Schema> pieces() {
        return node.valueStream()
                .map(piece -> new Schema(language, file, piece))
                .toList();
    }

    /** What stands below a key of the schema language. */
    Schema below(String key) {
        return new Schema(language, file, node.get(key));
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
                                entry -> new Schema(language, file, entry.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new))
                : Map.of();
    }
}
