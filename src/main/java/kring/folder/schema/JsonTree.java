package kring.folder.schema;

import kring.folder.yaml.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML tree as JSON, for the validator: keys with nothing behind them are left out, as if they were not there. */
final class JsonTree {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().stream()
                    .filter(entry -> !entry.value().isNothing())
                    .forEach(entry -> object.set(entry.key().text(), of(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            var array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((Node.Scalar) node);
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
