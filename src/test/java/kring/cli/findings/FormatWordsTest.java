package kring.cli.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.check.Suggestion;
import kring.language.Language;
import kring.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever writes a word of everyday language is told the word of the format, wherever the format has words. */
class FormatWordsTest {
    private static final Path SCHEMAS = Path.of("src/main/resources/kring/folder/schemas");

    @Test
    void eachWordOfEachFieldIsKnownByItsNamesInBothLanguages() throws IOException {
        Map<String, List<String>> fields = fields();
        assertThat(fields).hasSizeGreaterThan(20);
        for (Language language : Language.values()) {
            Phrases phrases = new Phrases(language);
            fields.forEach((field, words) -> words.forEach(word -> {
                String[] names = phrases.say("word." + word).split(", ");
                assertThat(Stream.of(names).map(name -> meant(name, words)))
                        .as(field + " " + word)
                        .contains(Optional.of(word));
            }));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "initiatiefnemer, 'founder, member, candidate, left', founder",
        "Lid, 'founder, member, candidate, left', member",
        "LEFT, 'founder, member, candidate, left', left",
        "welkom, 'welcome, discuss, not-now', welcome",
        "niet nu, 'welcome, discuss, not-now', not-now",
        "not_now, 'welcome, discuss, not-now', not-now",
        "drie jaar, 'year, three-years', three-years",
        "nagekomen, 'kept, partly, broken, slipped', kept",
        "naam, 'name, status', name"
    })
    void theWordOfTheFormatIsTold(String given, String words, String meant) {
        assertThat(meant(given, List.of(words.split(", ")))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ja, true", "Ja, true", "nee, false", "yes, true", "no, false", "X, true", "misschien,"})
    void soItIsWhereTrueOrFalseIsWanted(String given, String meant) {
        Finding finding = new Finding(Code.WRONG_TYPE, Place.whole("x"), given, "string", "boolean");

        assertThat(FormatWords.meant(finding)).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void noNameIsThatOfTwoWordsOfOneField() throws IOException {
        Set<String> doubtful = new TreeSet<>();
        for (Language language : Language.values()) {
            Phrases phrases = new Phrases(language);
            fields().forEach((field, words) -> {
                Map<String, String> seen = new TreeMap<>();
                words.forEach(word -> Stream.of(phrases.say("word." + word).split(", "))
                        .filter(name -> seen.putIfAbsent(name, word) != null)
                        .forEach(name -> doubtful.add(field + " " + name)));
            });
        }

        assertThat(doubtful).isEmpty();
    }

    private static Optional<String> meant(String given, List<String> words) {
        return FormatWords.meant(
                new Finding(Code.WRONG_WORD, Place.whole("x"), List.of(given), Suggestion.near(given, words)));
    }

    /** The words of each enumeration of the schemas, and of yes and no. */
    private static Map<String, List<String>> fields() throws IOException {
        Map<String, List<String>> fields = new TreeMap<>(Map.of("boolean", List.of("true", "false")));
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                collect(file.getFileName().toString(), JsonMapper.shared().readTree(Files.readString(file)), fields);
            }
        }
        return fields;
    }

    private static void collect(String at, JsonNode schema, Map<String, List<String>> fields) {
        if (schema.path("enum").isArray()
                && !schema.get("enum").get(0).asString().matches("\\d+")) {
            fields.put(
                    at,
                    schema.get("enum")
                            .valueStream()
                            .filter(JsonNode::isString)
                            .map(JsonNode::stringValue)
                            .toList());
        }
        schema.properties().forEach(field -> collect(at + "/" + field.getKey(), field.getValue(), fields));
    }
}
