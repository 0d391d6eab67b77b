package kring.folder.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas keep the promises that METHOD and DESIGN make of them. */
class SchemasTest {
    private static final Set<String> LEVELS = Set.of("private", "circle", "network");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "common",
                "circle",
                "member",
                "screening",
                "venture",
                "meeting",
                "checkin",
                "exchanges",
                "baseline"
            })
    void everyFieldSaysWhoMaySeeIt(String name) {
        List<String> silent = new ArrayList<>();
        look(tree(name), name, silent);

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyFieldIsExplained(FileKind kind) {
        tree(kind.schema())
                .findValues("properties")
                .forEach(properties -> properties.forEach(field -> {
                    assertThat(field.path("title").asString("")).isNotBlank();
                    assertThat(field.path("description").asString("")).isNotBlank();
                }));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aPrintedSchemaNeedsNoOther(FileKind kind) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(iri -> {
                            throw new AssertionError("asked for " + iri);
                        }))
                .getSchema(WholeSchema.of(kind), InputFormat.JSON);

        String nothing = kind == FileKind.EXCHANGES ? "[{\"id\": \"Heat 1\"}]" : "{\"date\": 3, \"name\": []}";
        assertThat(schema.validate(nothing, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aPrintedSchemaStandsByItsAddress() {
        JsonNode schema = JsonMapper.shared().readTree(WholeSchema.of(FileKind.BASELINE));

        assertThat(schema.path("$defs").propertyNames())
                .contains(
                        "agreed",
                        "https://kring.example/format/1/checkin.json",
                        "https://kring.example/format/1/common.json",
                        "https://kring.example/format/1/member.json");
    }

    private static void look(JsonNode schema, String path, List<String> silent) {
        Stream<java.util.Map.Entry<String, JsonNode>> fields =
                schema.path("properties").propertyStream();
        Stream.concat(
                        fields,
                        Stream.of(java.util.Map.entry("*", schema.path("additionalProperties")))
                                .filter(any -> any.getValue().isObject()))
                .filter(field ->
                        !LEVELS.contains(field.getValue().path("x-visibility").asString("")))
                .forEach(field -> silent.add(path + "/" + field.getKey()));
        schema.propertyStream()
                .filter(child -> child.getValue().isContainer())
                .forEach(child -> look(child.getValue(), path + "/" + child.getKey(), silent));
    }

    private static JsonNode tree(String name) {
        return JsonMapper.shared().readTree(Schemas.text(name));
    }
}
