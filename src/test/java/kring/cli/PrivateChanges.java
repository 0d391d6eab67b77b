package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.schema.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A circle, and every change of one thing in it that is private: by its {@code x-visibility} in the schemas, so that a new
 * field is among them by itself, or because it belongs to what a person keeps private, which in the circle has a name that
 * begins with {@code canary-}.
 */
final class PrivateChanges {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MARK = "canary";
    /** What decides who sees something else (METHOD, Trust): each is tested apart. */
    private static final Set<String> SWITCHES = Set.of(
            "visibility",
            "agenda",
            "consent/network",
            "consent/calendar",
            "deepdive/consent",
            "deepdive/need",
            "deepdive/urgency");

    /** Whether there is one is a switch; what it says is not. */
    private static final String REASON = "deepdives/*/reason";

    /** In how many places the same change of the same field is made at most. */
    private static final int PLACES = 3;

    /** Longer than any column is wide. */
    private static final String WORDS = "Other words ".repeat(30).strip();

    private final Map<String, JsonNode> files = new TreeMap<>();
    private final Map<String, Integer> sorts = new TreeMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Change> switches = new ArrayList<>();

    /** The circle with one thing changed; the field is its place in its schema. */
    record Change(String field, String what, Map<String, String> files) {
        private static final Pattern OWNER = Pattern.compile("(members|screenings|checkins)/([a-z0-9-]+)[./].*");

        /** Whose it is; nobody's in particular when it is empty. */
        String owner() {
            Matcher owner = OWNER.matcher(
                    what.replaceFirst("^(no )?quarters/[^/]*/", "").replaceFirst("^(no |baseline.yaml/)", ""));
            return owner.matches() ? owner.group(2) : "";
        }

        @Override
        public String toString() {
            return what;
        }
    }

    /** What is for the circle and its facilitator only, or for the person alone. */
    private final Set<String> hidden;

    /** Of what a person keeps private. */
    PrivateChanges(Map<String, String> texts) {
        this(texts, Set.of("private"));
    }

    /** Of all that has one of these levels. */
    PrivateChanges(Map<String, String> texts, Set<String> hidden) {
        this.hidden = hidden;
        YAMLMapper yaml = new YAMLMapper();
        texts.forEach((path, text) -> files.put(path, yaml.readTree(text)));
        files.keySet().forEach(path -> {
            SchemaTree schema = SchemaTree.ofFile(path);
            FileKind kind = schema.kind();
            new Walk(path, schema).into(files.get(path), schema.root(), "", "", false);
            if (kind == FileKind.SCREENING) {
                Map<String, String> without = written();
                without.remove(path);
                changes.add(new Change(kind.schema(), "no " + path, without));
            }
        });
    }

    /** Every private thing, changed, left out or added. */
    List<Change> changes() {
        return changes;
    }

    /** Every switch, changed, left out or added. */
    List<Change> switches() {
        return switches;
    }

    /** The circle itself; JSON is YAML. */
    Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        files.forEach((path, tree) -> written.put(path, tree.toString()));
        return written;
    }

    /** Goes through one file along its schema. */
    private final class Walk {
        private final String path;
        private final String kind;
        private final SchemaTree tree;
        private final JsonNode root;

        Walk(String path, SchemaTree tree) {
            this.path = path;
            this.kind = tree.kind().schema();
            this.tree = tree;
            this.root = tree.root();
        }

        void into(JsonNode node, JsonNode schema, String field, String place, boolean hidden) {
            JsonNode known = resolved(schema);
            if (node instanceof ObjectNode object) {
                known.path("properties")
                        .propertyStream()
                        .forEach(property ->
                                property(object, property.getKey(), property.getValue(), field, place, hidden));
                JsonNode any = known.path("additionalProperties");
                if (any.isObject()) {
                    for (String key : List.copyOf(object.propertyNames())) {
                        property(object, key, any, field, place, hidden || key.startsWith(MARK));
                    }
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    items(array, i, known.path("items"), field, place, hidden);
                }
            }
        }

        private void items(ArrayNode array, int at, JsonNode schema, String field, String place, boolean hidden) {
            JsonNode item = array.get(at);
            boolean kept = item.path("id").asString("").startsWith(MARK);
            String here = place + "/" + (item.has("id") ? item.path("id").asString() : at);
            if (kept && !hidden) {
                JsonNode another = item.deepCopy();
                ((ObjectNode) another).put("id", MARK + "-one-more");
                change(changes, field, here + " twice", () -> array.add(another), () -> array.remove(array.size() - 1));
            }
            into(item, schema, field + "/*", here, hidden || kept);
        }

        private void property(
                ObjectNode object, String key, JsonNode schema, String field, String place, boolean hidden) {
            String of = field + "/" + (schema == root ? "" : key);
            boolean kept = hidden
                    || PrivateChanges.this.hidden.contains(
                            schema.path("x-visibility").asString(""));
            JsonNode value = object.get(key);
            if (value != null && value.isContainer() && !isWords(schema)) {
                into(value, schema, of, place + "/" + key, kept);
            }
            if (!kept || holdsSwitch(of) || namesAnother(schema)) {
                return;
            }
            boolean switched = isSwitch(of);
            boolean present = switched || of.endsWith(REASON) && kind.equals("meeting");
            for (JsonNode other : others(schema, value)) {
                put(switched || present && value == null ? switches : changes, object, key, other, of, place);
            }
            if (value != null) {
                put(present ? switches : changes, object, key, null, of, place);
            }
        }

        /** Puts a value in place of what is there; nothing where it is null. */
        private void put(
                List<Change> among, ObjectNode object, String key, JsonNode value, String field, String place) {
            JsonNode before = object.get(key);
            change(
                    among,
                    field,
                    place + "/" + key + " " + (value == null ? "left out" : before == null ? "added" : "changed"),
                    () -> set(object, key, value),
                    () -> set(object, key, before));
        }

        private void change(List<Change> among, String field, String what, Runnable to, Runnable back) {
            String sort = kind + field + what.replaceFirst(".* ", " ");
            if (sorts.merge(sort, 1, Integer::sum) > PLACES) {
                return;
            }
            to.run();
            among.add(new Change(kind + field, path + what, written()));
            back.run();
        }

        private static void set(ObjectNode object, String key, JsonNode value) {
            if (value == null) {
                object.remove(key);
            } else {
                object.set(key, value);
            }
        }

        private boolean isSwitch(String field) {
            return SWITCHES.stream().anyMatch(name -> field.endsWith("/" + name));
        }

        private boolean holdsSwitch(String field) {
            return SWITCHES.stream()
                    .anyMatch(name -> name.contains("/") && field.endsWith(name.replaceFirst("/.*", "")));
        }

        /** Another ambition's words and promises are seen by others: which it is, is no detail of this one. */
        private static boolean namesAnother(JsonNode schema) {
            return schema.path("$ref").asString("").matches(".*/ids?");
        }

        private boolean isWords(JsonNode schema) {
            return schema.path("$ref").asString("").endsWith("/tags");
        }

        private JsonNode resolved(JsonNode schema) {
            return tree.resolved(schema);
        }

        /** What may stand there instead; nothing for what names something else. */
        private List<JsonNode> others(JsonNode schema, JsonNode value) {
            List<JsonNode> others = new ArrayList<>();
            Consumer<JsonNode> other = node -> {
                if (!node.equals(value)) {
                    others.add(node);
                }
            };
            JsonNode known = resolved(schema);
            String reference = schema.path("$ref").asString("").replaceFirst(".*/", "");
            if (known.has("enum")) {
                other.accept(known.path("enum").get(0));
                other.accept(known.path("enum").get(known.path("enum").size() - 1));
            }
            switch (reference) {
                case "id", "ids" -> {}
                case "day", "date" ->
                    List.of("2024-02-29", "2026-01-15").forEach(day -> other.accept(NODES.stringNode(day)));
                case "tags" ->
                    List.of("heat", "wood", "sewing")
                            .forEach(tag -> other.accept(NODES.arrayNode().add(tag)));
                case "text" -> other.accept(NODES.stringNode(WORDS));
                case "quantity" -> List.of(1, 7).forEach(number -> other.accept(NODES.numberNode(number)));
                default -> byType(known, other);
            }
            if (value == null && others.isEmpty()) {
                whole(known).ifPresent(others::add);
            }
            return others;
        }

        /** Something with all that it can have. */
        private Optional<JsonNode> whole(JsonNode schema) {
            JsonNode known = resolved(schema);
            if (known.has("items")) {
                return whole(known.path("items")).map(item -> NODES.arrayNode().add(item));
            }
            if (!known.has("properties")) {
                return others(schema, NODES.nullNode()).stream().findFirst();
            }
            ObjectNode object = NODES.objectNode();
            known.path("properties")
                    .propertyStream()
                    .forEach(property ->
                            whole(property.getValue()).ifPresent(value -> object.set(property.getKey(), value)));
            return Optional.of(object);
        }

        private void byType(JsonNode known, Consumer<JsonNode> other) {
            switch (known.path("type").asString("")) {
                case "boolean" -> List.of(true, false).forEach(truth -> other.accept(NODES.booleanNode(truth)));
                case "integer", "number" -> {
                    other.accept(NODES.numberNode(known.path("minimum").asInt(1)));
                    other.accept(NODES.numberNode(known.path("maximum").asInt(9)));
                }
                default -> {}
            }
        }
    }
}
