package kring.cli;

import java.util.Locale;
import kring.folder.schema.FileKind;
import kring.folder.schema.WholeSchema;
import tools.jackson.databind.JsonNode;

/** The schema of a kind of file, in which what is referred to can be found. */
record SchemaTree(FileKind kind, JsonNode root) {
    static SchemaTree of(FileKind kind) {
        return new SchemaTree(kind, WholeSchema.structure(kind));
    }

    /** The schema of a file in a circle's folder. */
    static SchemaTree ofFile(String path) {
        String name = path.replaceFirst(".*/", "").replace(".yaml", "");
        if (path.contains("/checkins/")) {
            return of(FileKind.CHECKIN);
        }
        return switch (path.replaceFirst("/.*", "")) {
            case "members" -> of(FileKind.MEMBER);
            case "screenings" -> of(FileKind.SCREENING);
            case "ventures" -> of(FileKind.VENTURE);
            default -> of(FileKind.valueOf(name.toUpperCase(Locale.ROOT)));
        };
    }

    /** What a schema says, there or where it refers to. */
    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        if (reference.isEmpty()) {
            return schema;
        }
        String name = reference.replaceFirst(".*/", "");
        JsonNode near = root.path("$defs").path(name);
        if (near.isObject()) {
            return near;
        }
        for (JsonNode other : root.path("$defs")) {
            if (other.path("$defs").has(name)) {
                return other.path("$defs").path(name);
            }
        }
        throw new AssertionError("no " + reference);
    }
}
