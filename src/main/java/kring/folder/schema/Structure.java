package kring.folder.schema;

import com.networknt.schema.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.folder.yaml.Node;
import tools.jackson.databind.JsonNode;

/** Validates a file against its schema: one violation for each place. */
public final class Structure {
    /** What can be wrong with a key that has nothing behind it. */
    private static final Set<String> ABOUT_KEYS = Set.of("additionalProperties", "propertyNames");

    /** Read once, and only where something is held against one. */
    private static final Schemas SCHEMAS = new Schemas();

    /** Everything that does not fit the schema of that kind of file. */
    public Collection<SchemaViolation> violations(FileKind kind, Node root) {
        Map<List<Object>, SchemaViolation> first = new LinkedHashMap<>();
        Schema schema = SCHEMAS.of(kind);
        Explanation explanation = new Explanation(SCHEMAS, root);
        schema.validate(JsonTree.filled(root)).forEach(error -> add(explanation.of(error), first));
        JsonNode whole = JsonTree.whole(root);
        if (whole != null) {
            schema.validate(whole).stream()
                    .filter(error -> ABOUT_KEYS.contains(error.getKeyword()))
                    .forEach(error -> add(explanation.of(error), first));
        }
        return first.values();
    }

    private static void add(SchemaViolation violation, Map<List<Object>, SchemaViolation> first) {
        first.merge(violation.path(), violation, Structure::plainer);
    }

    /** Of two violations at one place, the one that says more of what is wrong: a type before a bound or a pattern. */
    private static SchemaViolation plainer(SchemaViolation one, SchemaViolation other) {
        return one.code().compareTo(other.code()) <= 0 ? one : other;
    }
}
