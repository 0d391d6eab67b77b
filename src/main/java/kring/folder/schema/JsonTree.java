package kring.folder.schema;

import kring.folder.yaml.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML tree as JSON, for the validator. */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final boolean withEmptyKeys;
    private boolean emptyKeys;

    private JsonTree(boolean withEmptyKeys) {
        this.withEmptyKeys = withEmptyKeys;
    }

    /** Keys with nothing behind them are left out, as if they were not there. */
    static JsonNode filled(Node node) {
        return new JsonTree(false).of(node);
    }

    /** All keys, those with nothing behind them too; null when there are none of these. */
    static @Nullable JsonNode whole(Node node) {
        JsonTree tree = new JsonTree(true);
        JsonNode whole = tree.of(node);
        return tree.emptyKeys ? whole : null;
    }

    private JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(entry -> put(object, entry));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((Node.Scalar) node);
    }

    private void put(ObjectNode object, Node.Entry entry) {
        emptyKeys |= entry.value().isNothing();
        if (withEmptyKeys || !entry.value().isNothing()) {
            object.set(entry.key().text(), of(entry.value()));
        }
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        if (scalar.isNothing()) {
            return NODES.nullNode();
        }
        if (scalar.isTruth()) {
            return NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
        }
        return scalar.number()
                .map(number -> number.stripTrailingZeros().scale() <= 0
                        ? (JsonNode) NODES.numberNode(number.toBigInteger())
                        : NODES.numberNode(number))
                .orElseGet(() -> NODES.stringNode(scalar.text()));
    }
}
