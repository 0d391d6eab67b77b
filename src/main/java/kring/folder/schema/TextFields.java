package kring.folder.schema;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields of a kind of file in which people write what they like, by their names. */
public final class TextFields {
    private static final Set<String> LABELS = Set.of("name", "label", "tags");
    private static final Set<String> TEXTS = Set.of("name", "label", "tags", "text", "required-text");

    private TextFields() {}

    /** Those in which a few words stand by which something is known. */
    public static Set<String> labels(FileKind kind) {
        return of(kind, LABELS);
    }

    /** All of them. */
    public static Set<String> texts(FileKind kind) {
        return of(kind, TEXTS);
    }

    private static Set<String> of(FileKind kind, Set<String> definitions) {
        Set<String> fields = new HashSet<>();
        collect(WholeSchema.structure(kind), definitions, fields);
        return fields;
    }

    private static void collect(JsonNode schema, Set<String> definitions, Set<String> fields) {
        schema.path("properties").properties().forEach(field -> {
            String reference = field.getValue().path("$ref").asString("");
            if (definitions.contains(reference.substring(reference.lastIndexOf('/') + 1))) {
                fields.add(field.getKey());
            }
        });
        schema.forEach(piece -> collect(piece, definitions, fields));
    }
}
