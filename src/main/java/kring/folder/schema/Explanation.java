package kring.folder.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Known;
import kring.model.Id;
import tools.jackson.databind.JsonNode;

/** Turns what the validator says into what a person can act on. */
final class Explanation {
    private static final int LONGEST = 60;
    /** The shared definitions that say more than their type does: {@code type.day} and the like among the phrases. */
    private static final Set<String> TELLING = Set.of("id", "day", "date", "time", "text", "ids", "tags");

    private final Schemas schemas;

    Explanation(Schemas schemas) {
        this.schemas = schemas;
    }

    Objection of(Error error) {
        List<Object> way = way(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "required" -> missing(way, error.getProperty());
            case "additionalProperties" -> unknown(way, error);
            case "propertyNames" -> wrongName(way, error);
            case "enum", "const" -> wrongWord(way, error);
            default -> wrongValue(way, error);
        };
    }

    private static Objection missing(List<Object> way, String key) {
        way.add(key);
        return new Objection(Code.MISSING_KEY, way, true, List.of(key), Known.NONE);
    }

    private Objection unknown(List<Object> way, Error error) {
        String key = error.getProperty();
        way.add(key);
        JsonNode properties = schemas.piece(error.getSchemaLocation(), 1).path("properties");
        Known known = Known.near(key, properties.propertyNames());
        return new Objection(Code.UNKNOWN_KEY, way, true, List.of(shortened(key)), known);
    }

    /** Keys are ids, but for the few places where they are words out of a list. */
    private Objection wrongName(List<Object> way, Error error) {
        String key = error.getProperty();
        way.add(key);
        JsonNode allowed = schemas.piece(error.getSchemaLocation(), 0).path("enum");
        return allowed.isArray()
                ? new Objection(Code.UNKNOWN_KEY, way, true, List.of(shortened(key)), Known.near(key, words(allowed)))
                : new Objection(Code.WRONG_ID, way, true, List.of(shortened(key)), Known.only(Id.near(key)));
    }

    private static Objection wrongWord(List<Object> way, Error error) {
        JsonNode value = error.getInstanceNode();
        List<String> words = words(error.getSchemaNode());
        return value.isContainer()
                ? wrongType(way, value, "word").with(Known.near("", words))
                : Objection.value(Code.WRONG_WORD, way, shown(value)).with(Known.near(shown(value), words));
    }

    private Objection wrongValue(List<Object> way, Error error) {
        JsonNode value = error.getInstanceNode();
        String definition = definition(error);
        if (value.isContainer() || value.isNull()) {
            return wrongType(way, value, TELLING.contains(definition) ? definition : type(error));
        }
        return switch (definition) {
            case "id" -> Objection.value(Code.WRONG_ID, way, shown(value)).with(Known.only(Id.near(value.asString())));
            case "day", "date" -> Objection.value(Code.WRONG_DATE, way, shown(value), definition);
            case "time" -> Objection.value(Code.WRONG_TIME, way, shown(value));
            default -> wrongKind(way, error, TELLING.contains(definition) ? definition : "");
        };
    }

    private Objection wrongKind(List<Object> way, Error error, String definition) {
        JsonNode value = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "type" -> wrongType(way, value, definition.isEmpty() ? type(error) : definition);
            case "minimum", "maximum" -> {
                JsonNode bounds = schemas.piece(error.getSchemaLocation(), 1);
                yield Objection.value(
                        Code.OUT_OF_RANGE,
                        way,
                        shown(value),
                        bounds.get("minimum").asString(),
                        bounds.get("maximum").asString());
            }
            default -> throw new IllegalStateException("no words for " + error.getSchemaLocation());
        };
    }

    private static Objection wrongType(List<Object> way, JsonNode value, String wanted) {
        String given = value.getNodeType().name().toLowerCase(Locale.ROOT);
        return Objection.value(Code.WRONG_TYPE, way, shown(value), given, wanted);
    }

    private static List<Object> way(NodePath location) {
        List<Object> way = new ArrayList<>();
        for (int i = 0; i < location.getNameCount(); i++) {
            way.add(location.getElement(i));
        }
        return way;
    }

    /** The name of the shared definition that objects, such as {@code id}; empty when it is none. */
    private static String definition(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        return fragment.getNameCount() == 3 && fragment.getName(0).equals("$defs") ? fragment.getName(1) : "";
    }

    private static String type(Error error) {
        JsonNode type = error.getSchemaNode();
        return type.isString() ? type.stringValue() : "text";
    }

    private static List<String> words(JsonNode allowed) {
        return allowed.isArray()
                ? allowed.valueStream().map(Explanation::shown).toList()
                : Stream.of(shown(allowed)).toList();
    }

    private static String shown(JsonNode node) {
        return shortened(node.isString() ? node.stringValue() : node.toString());
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
    }
}
