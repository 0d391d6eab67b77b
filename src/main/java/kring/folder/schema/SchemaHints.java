package kring.folder.schema;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an editor shows of each piece of a schema, put beside its structure: a title and a description.
 *
 * @param hints both in one line, {@code Title | Description.}, by where the piece stands: {@code circle.meeting.start}
 *     and, for a definition, {@code common#person.name}
 */
record SchemaHints(UnaryOperator<String> hints) {
    private static final String DIVIDER = " | ";

    /** A schema with all pieces in it described. */
    ObjectNode describe(String place, ObjectNode schema) {
        String hint = hints.apply(place);
        int divider = hint.indexOf(DIVIDER);
        ObjectNode structure = schema.deepCopy();
        schema.retain(List.of("$schema", "$id"));
        schema.put("title", hint.substring(0, divider));
        schema.put("description", hint.substring(divider + DIVIDER.length()));
        schema.setAll(structure);
        below(place + ".", schema.path("properties"));
        below(place + "#", schema.path("$defs"));
        return schema;
    }

    private void below(String place, JsonNode pieces) {
        pieces.properties().forEach(piece -> describe(place + piece.getKey(), (ObjectNode) piece.getValue()));
    }
}
