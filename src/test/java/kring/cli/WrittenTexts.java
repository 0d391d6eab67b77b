package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.folder.schema.FileKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A circle in which every free text is told apart by a word of its own: what the schemas call a text, a name or a label,
 * wherever it stands, so that a new field is among them by itself.
 */
final class WrittenTexts {
    private static final Pattern FREE = Pattern.compile(".*/(text|required-text|name|label)");
    private static final Pattern OWNER =
            Pattern.compile("(?:members|screenings|quarters/[^/]+/checkins)/([a-z0-9-]+)\\.yaml.*"
                    + "|quarters/[^/]+/baseline\\.yaml/members/([a-z0-9-]+)/.*");

    /** An address to write to, a zone that computers know, tags that are compared: no words for anybody to read. */
    private static final Pattern NO_WORDS = Pattern.compile(".*/(email|timezone|tags/\\*|aliases/.*)");

    private final Map<String, String> files = new TreeMap<>();
    private final List<Written> texts = new ArrayList<>();
    private final BinaryOperator<String> marking;
    /**
     * A text somewhere in the circle.
     *
     * @param field its place in its schema
     * @param place where it stands
     * @param word what tells it apart
     * @param level who may see it by its schema
     * @param aside whether it belongs to something whose id says that it is hidden
     */
    record Written(String field, String place, String word, String level, boolean aside) {
        /** Whose it is; nobody's in particular when it is empty. */
        String owner() {
            Matcher owner = OWNER.matcher(place);
            return owner.matches()
                    ? Stream.of(owner.group(1), owner.group(2))
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElseThrow()
                    : "";
        }

        /** Whether only its owner and the facilitator may see it. */
        boolean isPrivate() {
            return aside || level.equals("private");
        }
    }

    /** A circle with a word behind each of its texts. */
    WrittenTexts(Map<String, String> written) {
        this(written, (text, word) -> text + " " + word);
    }

    /** A circle in which each text became another, made of it and the word that tells it apart. */
    WrittenTexts(Map<String, String> written, BinaryOperator<String> marking) {
        this.marking = marking;
        YAMLMapper yaml = new YAMLMapper();
        written.forEach((path, text) -> {
            JsonNode tree = yaml.readTree(text);
            SchemaTree schema = SchemaTree.ofFile(path);
            new Walk(schema).into(tree, schema.root(), new At(schema.kind().schema(), path, "private", false));
            files.put(path, tree.toString());
        });
    }

    /** Every text that is there. */
    List<Written> texts() {
        return texts;
    }

    /** The circle, each text with its word behind it; JSON is YAML. */
    Map<String, String> files() {
        return files;
    }

    /** The fields of all schemas that hold a text. */
    static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (FileKind kind : FileKind.inCircle()) {
            SchemaTree schema = SchemaTree.of(kind);
            collect(schema, schema.root(), kind.schema(), fields);
        }
        return fields;
    }

    private static void collect(SchemaTree tree, JsonNode schema, String field, Set<String> fields) {
        if (isFree(schema, field)) {
            fields.add(field);
        } else {
            JsonNode known = tree.resolved(schema);
            Stream.of("additionalProperties", "items")
                    .map(known::path)
                    .filter(JsonNode::isObject)
                    .forEach(many -> collect(tree, many, field + "/*", fields));
            known.path("properties")
                    .propertyStream()
                    .forEach(one -> collect(tree, one.getValue(), field + "/" + one.getKey(), fields));
        }
    }

    private static boolean isFree(JsonNode schema, String field) {
        return FREE.matcher(schema.path("$ref").asString("")).matches()
                && !NO_WORDS.matcher(field).matches();
    }

    /** Where one is in a file, and who may see what stands there. */
    private record At(String field, String place, String level, boolean aside) {
        At to(JsonNode schema, String key, String step) {
            return new At(
                    field + "/" + key,
                    place + "/" + step,
                    schema.path("x-visibility").asString(level),
                    aside || step.startsWith("hidden"));
        }
    }

    /** Goes through one file along its schema, and puts a word behind each text. */
    private final class Walk {
        private final SchemaTree tree;

        Walk(SchemaTree tree) {
            this.tree = tree;
        }

        void into(JsonNode node, JsonNode schema, At at) {
            JsonNode known = tree.resolved(schema);
            if (node instanceof ObjectNode object) {
                for (String key : List.copyOf(object.propertyNames())) {
                    JsonNode own = known.path("properties").path(key);
                    JsonNode value = own.isMissingNode() ? known.path("additionalProperties") : own;
                    step(object.get(key), value, at.to(value, own.isMissingNode() ? "*" : key, key), marked -> {
                        object.set(key, marked);
                        return marked;
                    });
                }
            } else if (node instanceof ArrayNode array) {
                for (int i = 0; i < array.size(); i++) {
                    int place = i;
                    String id = array.get(i).path("id").asString(Integer.toString(i));
                    step(array.get(i), known.path("items"), at.to(known.path("items"), "*", id), marked -> {
                        array.set(place, marked);
                        return marked;
                    });
                }
            }
        }

        private void step(JsonNode node, JsonNode schema, At at, UnaryOperator<JsonNode> put) {
            if (isFree(schema, at.field())) {
                String word = "zq" + texts.size() + "qz";
                texts.add(new Written(at.field(), at.place(), word, at.level(), at.aside()));
                put.apply(JsonNodeFactory.instance.stringNode(marking.apply(node.asString(), word)));
            } else {
                into(node, schema, at);
            }
        }
    }
}
