package kring.folder.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Suggestion;
import kring.folder.yaml.Node;
import kring.folder.yaml.NodePaths;
import kring.model.value.Day;
import kring.model.value.Id;
import kring.model.value.Legible;
import kring.model.value.NearDay;
import kring.model.value.NearNumber;
import kring.model.value.Quarter;
import tools.jackson.databind.JsonNode;

/** Turns what the validator says into what a person can act on. */
final class Explanation {
    private static final int LONGEST = 60;
    /** The shared definitions that say more than their type does: {@code type.day} and the like among the phrases. */
    private static final Set<String> TELLING = Set.of("id", "day", "date", "quarter", "time", "text", "ids", "tags");

    /** Texts that must show something, or hide nothing. */
    private static final Set<String> LEGIBLE = Set.of("name", "label", "required-text");

    private final Schemas schemas;
    private final Node root;
    private final NodePaths paths = new NodePaths();

    /**
     * @param root the file, for how its values are spelled
     */
    Explanation(Schemas schemas, Node root) {
        this.schemas = schemas;
        this.root = root;
    }

    SchemaViolation of(Error error) {
        List<Object> path = path(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "required" -> missing(path, error.getProperty());
            case "additionalProperties" -> unknown(path, error);
            case "propertyNames" -> wrongName(path, error);
            case "enum", "const" -> wrongWord(path, error);
            default -> wrongValue(path, error);
        };
    }

    private static SchemaViolation missing(List<Object> path, String key) {
        path.add(key);
        return new SchemaViolation(Code.MISSING_KEY, path, true, List.of(key), Suggestion.NONE);
    }

    private SchemaViolation unknown(List<Object> path, Error error) {
        String key = error.getProperty();
        path.add(key);
        JsonNode properties = schemas.piece(error.getSchemaLocation(), 1).path("properties");
        Suggestion known = Suggestion.near(key, properties.propertyNames());
        return new SchemaViolation(Code.UNKNOWN_KEY, path, true, List.of(shortened(key)), known);
    }

    /** Keys are ids, but for the few places where they are words out of a list. */
    private SchemaViolation wrongName(List<Object> path, Error error) {
        String key = error.getProperty();
        path.add(key);
        JsonNode allowed = schemas.piece(error.getSchemaLocation(), 0).path("enum");
        return allowed.isArray()
                ? new SchemaViolation(
                        Code.UNKNOWN_KEY, path, true, List.of(shortened(key)), Suggestion.near(key, words(allowed)))
                : new SchemaViolation(
                        Code.WRONG_ID,
                        path,
                        true,
                        List.of(shortened(key), Id.isNumber(key) ? "number" : "shape"),
                        Suggestion.only(Id.near(key)));
    }

    private SchemaViolation wrongWord(List<Object> path, Error error) {
        JsonNode value = error.getInstanceNode();
        List<String> words = words(error.getSchemaNode());
        return value.isContainer()
                ? wrongType(path, value, "word").with(Suggestion.near("", words))
                : SchemaViolation.value(Code.WRONG_WORD, path, shown(path, value))
                        .with(Suggestion.near(shown(path, value), words));
    }

    private SchemaViolation wrongValue(List<Object> path, Error error) {
        JsonNode value = error.getInstanceNode();
        String definition = definition(error);
        if (value.isContainer() || value.isNull()) {
            return wrongType(path, value, TELLING.contains(definition) ? definition : type(error));
        }
        String shown = shown(path, value);
        return switch (definition) {
            case "id" ->
                SchemaViolation.value(Code.WRONG_ID, path, shown, Id.isNumber(shown) ? "number" : "shape")
                        .with(Suggestion.only(Id.near(shown)));
            case "day", "date" ->
                SchemaViolation.value(Code.WRONG_DATE, path, shown, definition)
                        .with(Suggestion.only(NearDay.of(shown)
                                .filter(day -> definition.equals("day")
                                        || Day.date(day).isPresent())));
            case "quarter" ->
                SchemaViolation.value(Code.WRONG_DATE, path, shown, definition)
                        .with(Suggestion.only(NearDay.quarterOf(shown).map(Quarter::code)));
            case "time" ->
                SchemaViolation.value(Code.WRONG_TIME, path, shown).with(Suggestion.of(NearNumber.timeOfDay(shown)));
            default ->
                LEGIBLE.contains(definition)
                        ? illegible(path, shown)
                        : wrongKind(path, error, TELLING.contains(definition) ? definition : "");
        };
    }

    private static SchemaViolation illegible(List<Object> path, String shown) {
        OptionalInt hidden = Legible.invisible(shown);
        return hidden.isPresent()
                ? SchemaViolation.value(
                        Code.INVISIBLE_CHARACTER, path, String.format(Locale.ROOT, "U+%04X", hidden.getAsInt()))
                : SchemaViolation.value(Code.BLANK_TEXT, path, String.valueOf(path.get(path.size() - 1)));
    }

    private SchemaViolation wrongKind(List<Object> path, Error error, String definition) {
        return switch (error.getKeyword()) {
            case "type" -> wrongType(path, error.getInstanceNode(), definition.isEmpty() ? type(error) : definition);
            case "minimum", "maximum" -> outOfRange(path, error);
            default -> throw new IllegalStateException("no words for " + error.getSchemaLocation());
        };
    }

    private SchemaViolation outOfRange(List<Object> path, Error error) {
        JsonNode bounds = schemas.piece(error.getSchemaLocation(), 1);
        BigDecimal most = bounds.get("maximum").decimalValue();
        BigDecimal number = error.getInstanceNode().decimalValue();
        BigDecimal share = number.movePointLeft(2);
        // what is a little more than all is as likely a slip of the pen as a percentage
        boolean percentage = most.compareTo(BigDecimal.ONE) == 0
                && share.compareTo(most) <= 0
                && number.compareTo(BigDecimal.valueOf(2)) >= 0;
        return SchemaViolation.value(
                        Code.OUT_OF_RANGE,
                        path,
                        shown(path, error.getInstanceNode()),
                        bounds.get("minimum").asString(),
                        bounds.get("maximum").asString())
                .with(Suggestion.of(
                        percentage ? List.of(share.stripTrailingZeros().toPlainString()) : List.of()));
    }

    private SchemaViolation wrongType(List<Object> path, JsonNode value, String wanted) {
        String given = value.getNodeType().name().toLowerCase(Locale.ROOT);
        String shown = shown(path, value);
        return SchemaViolation.value(Code.WRONG_TYPE, path, shown, given, wanted)
                .with(Suggestion.of(
                        wanted.equals("number") || wanted.equals("integer") ? NearNumber.of(shown) : List.of()));
    }

    /** As it is spelled in the file, which a number in JSON no longer tells. */
    private String shown(List<Object> path, JsonNode value) {
        NodePaths.Spot spot = paths.down(root, path);
        return spot.whole() && spot.value() instanceof Node.Scalar scalar ? shortened(scalar.text()) : shown(value);
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
        return fragment.getNameCount() == 3 && fragment.getName(0).equals("$defs") ? fragment.getName(1) : "";
    }

    private static String type(Error error) {
        JsonNode type = error.getSchemaNode();
        return type.isString()
                ? type.stringValue()
                : type.valueStream()
                        .map(JsonNode::asString)
                        .filter("integer"::equals)
                        .findFirst()
                        .orElse("text");
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
