package kring.folder.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas keep the promises that METHOD and DESIGN make of them. */
class SchemasTest {
    private static final Set<String> LEVELS = Set.of("private", "circle", "network");

    static List<String> schemas() {
        return List.of(
                "common",
                "circle",
                "member",
                "screening",
                "venture",
                "meeting",
                "checkin",
                "exchanges",
                "baseline",
                "extract");
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldSaysWhoMaySeeIt(String name) {
        List<String> silent = new ArrayList<>();
        look(tree(name), name, silent);

        assertThat(silent).isEmpty();
    }

    /** In each language, and of nothing else: what a new field still lacks is what this finds. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPieceHasATitleAndADescription(Language language) {
        Phrases hints = Phrases.ofHints(language);
        Set<String> described = new TreeSet<>();
        for (FileKind kind : FileKind.values()) {
            WholeSchema.text(kind, place -> {
                described.add(place);
                return hints.say(place);
            });
        }

        assertThat(hints.keys()).as("hints.%s.properties", language.code()).isEqualTo(described);
        assertThat(described)
                .allSatisfy(place ->
                        assertThat(hints.say(place)).as(place).matches("\\S[^|]*[^|\\s.] \\| \\p{Lu}[^|]*[^|\\s]\\."));
    }

    /** The structure is there once, without words; what is called by a word of the format is so in both languages. */
    @Test
    void bothLanguagesNameTheSameFilesWordsAndFigures() {
        Phrases english = Phrases.ofHints(Language.EN);
        Phrases dutch = Phrases.ofHints(Language.NL);

        assertThat(english.keys())
                .allSatisfy(
                        place -> assertThat(named(dutch.say(place))).as(place).isEqualTo(named(english.say(place))));
    }

    private static Set<String> named(String hint) {
        return Pattern.compile("[A-Za-z/]+\\.yaml|kring (?:close|member forget)|\\b[0-9][-.:0-9Q]*\\b")
                .matcher(hint.replace("KWARTAAL", "QUARTER"))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void theStructureHasNoWordsOfItsOwn(String name) {
        assertThat(tree(name).findValues("title")).isEmpty();
        assertThat(tree(name).findValues("description")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aPrintedSchemaNeedsNoOther(FileKind kind) {
        Schema schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(iri -> {
                            throw new AssertionError("asked for " + iri);
                        }))
                .getSchema(WholeSchema.text(kind, Phrases.ofHints(Language.EN)::say), InputFormat.JSON);

        String nothing = kind == FileKind.EXCHANGES ? "[{\"id\": \"Heat 1\"}]" : "{\"date\": 3, \"name\": []}";
        assertThat(schema.validate(nothing, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aPrintedSchemaStandsByItsAddress() {
        JsonNode schema = WholeSchema.structure(FileKind.BASELINE);

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
