package kring.folder.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.check.Code;
import kring.folder.yaml.Node;
import tools.jackson.databind.JsonNode;

/** What a schema has against a file, said as findings: one for each place. */
public final class Structure {
    private final Schemas schemas = new Schemas();

    /** Something against the structure of a file, at the end of a way down from its root. */
    public record Objection(Code code, List<Object> path, List<String> arguments) {}

    /** Everything that does not fit the schema of that kind of file. */
    public Collection<Objection> objections(FileKind kind, Node root) {
        Map<List<Object>, Objection> first = new LinkedHashMap<>();
        for (Error error : schemas.of(kind).validate(JsonTree.of(root))) {
            Objection objection = objection(error);
            first.merge(objection.path(), objection, Structure::plainer);
        }
        return first.values();
    }

    /** Of two objections to one place, the one that says more of what is wrong: a type before a bound or a pattern. */
    private static Objection plainer(Objection one, Objection other) {
        return one.code().compareTo(other.code()) <= 0 ? one : other;
    }

    private Objection objection(Error error) {
        List<Object> path = path(error.getInstanceLocation());
        String definition = definition(error);
        String value = shown(error.getInstanceNode());
        switch (error.getKeyword()) {
            case "required":
                path.add(error.getProperty());
                return new Objection(Code.MISSING_KEY, path, List.of(error.getProperty()));
            case "additionalProperties":
                path.add(error.getProperty());
                return new Objection(Code.UNKNOWN_KEY, path, withNearest(error.getProperty(), siblings(error)));
            case "propertyNames":
                path.add(error.getProperty());
                return new Objection(Code.WRONG_ID, path, List.of(error.getProperty()));
            case "enum", "const":
                return new Objection(Code.WRONG_WORD, path, wrongWord(value, error));
            default:
                return otherwise(error, definition, path, value);
        }
    }

    private Objection otherwise(Error error, String definition, List<Object> path, String value) {
        boolean compound =
                error.getInstanceNode() != null && error.getInstanceNode().isContainer();
        if (!compound && definition.equals("id")) {
            return new Objection(Code.WRONG_ID, path, List.of(value));
        }
        if (!compound && (definition.equals("day") || definition.equals("date"))) {
            return new Objection(Code.WRONG_DATE, path, List.of(value, definition));
        }
        if (!compound && definition.equals("time")) {
            return new Objection(Code.WRONG_TIME, path, List.of(value));
        }
        if (error.getKeyword().equals("type")) {
            return new Objection(Code.WRONG_TYPE, path, List.of(value, expected(error)));
        }
        if (error.getKeyword().equals("minimum") || error.getKeyword().equals("maximum")) {
            JsonNode bounds = schemas.piece(error.getSchemaLocation(), 1);
            return new Objection(
                    Code.OUT_OF_RANGE,
                    path,
                    List.of(value, shown(bounds.get("minimum")), shown(bounds.get("maximum"))));
        }
        return new Objection(Code.WRONG_STRUCTURE, path, List.of(value));
    }

    private static List<Object> path(NodePath location) {
        List<Object> path = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            path.add(location.getElement(i));
        }
        return path;
    }

    /** The name of the shared definition that objects, such as {@code id}; empty when it is none. */
    private static String definition(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        return fragment.getNameCount() > 1 && fragment.getName(0).equals("$defs") ? fragment.getName(1) : "";
    }

    private static String shown(JsonNode node) {
        if (node == null || node.isNull()) {
            return "";
        }
        String text = node.isString() ? node.stringValue() : node.toString();
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    private static String expected(Error error) {
        JsonNode type = error.getSchemaNode();
        return type.isArray() ? "text" : type.stringValue();
    }

    private List<String> wrongWord(String value, Error error) {
        JsonNode allowed = error.getSchemaNode();
        List<String> words =
                allowed.isArray() ? allowed.valueStream().map(Structure::shown).toList() : List.of(shown(allowed));
        return List.of(value, String.join(", ", words), Nearest.to(value, words).orElse(""));
    }

    private static List<String> withNearest(String key, Collection<String> known) {
        return List.of(key, Nearest.to(key, known).orElse(""), String.join(", ", known));
    }

    private Collection<String> siblings(Error error) {
        JsonNode properties = schemas.piece(error.getSchemaLocation(), 1).path("properties");
        return properties.propertyNames().stream().sorted().collect(Collectors.toList());
    }
}
