package kring.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Code;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, all that the program says, and nothing else. */
class PhrasesTest {
    private static final Pattern LITERAL = Pattern.compile("'(?:[^'\\\\]|\\\\.)'|\"((?:[^\"\\\\]++|\\\\.)*+)\"");
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\.count\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"[,)]");
    private static final Pattern USER_ERROR = Pattern.compile("new UserError\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern PERHAPS_MEANT = Pattern.compile("UserError\\.(?:near|meant)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern FAMILY = Pattern.compile("\\{([a-z-]+)\\.[0-9]\\}");

    private final Phrases english = new Phrases(Language.EN);
    private final Phrases dutch = new Phrases(Language.NL);
    private final String sources = sources();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(dutch.keys()).isEqualTo(english.keys());
    }

    @Test
    void bothLanguagesFillInTheSameThings() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(dutch, key)).isEqualTo(places(english, key)));
    }

    @Test
    void everythingThatIsSaidHasAPhrase() {
        Set<String> used = new TreeSet<>(found(SAID));
        found(COUNTED).forEach(key -> used.addAll(Set.of(key + ".one", key + ".more")));
        errors().forEach(key -> used.add("error." + key));
        Stream.of(Code.values())
                .map(Code::code)
                .forEach(
                        code -> used.addAll(Set.of("finding." + code, "finding." + code + ".help", "explain." + code)));

        assertThat(english.keys()).containsAll(used);
    }

    @Test
    void everyPhraseIsUsed() {
        Set<String> literals = found(LITERAL);
        Set<String> families = Stream.concat(
                        literals.stream().filter(literal -> literal.matches("([a-z-]+\\.)+")),
                        english.keys().stream()
                                .flatMap(key -> FAMILY.matcher(raw(english, key))
                                        .results()
                                        .map(match -> match.group(1) + ".")))
                .filter(family -> !family.equals("error."))
                .collect(Collectors.toSet());
        Set<String> errors = errors();

        assertThat(english.keys())
                .allMatch(key -> literals.contains(key)
                        || literals.contains(key.replaceFirst("\\.(one|more|none)$", ""))
                        || families.stream().anyMatch(key::startsWith)
                        || errors.contains(key.replaceFirst("^error\\.", "")));
    }

    /** A brace that opens no place to fill in would be a bug when it is said. */
    @Test
    void noPhraseHasAnotherBraceThanThoseOfItsPlaces() {
        for (Phrases phrases : Set.of(english, dutch)) {
            assertThat(phrases.keys())
                    .allSatisfy(key -> assertThat(raw(phrases, key)
                                    .replaceAll("\\{(([a-z-]+\\.)*[0-9]|[0-9]\\|[^{}|]+\\|[^{}|]+)}", ""))
                            .as(key)
                            .doesNotContain("{", "}"));
        }
    }

    @Test
    void noPhraseIsEmptyOrEndsInSpace() {
        for (Phrases phrases : Set.of(english, dutch)) {
            assertThat(phrases.keys())
                    .allSatisfy(key -> assertThat(raw(phrases, key))
                            .isNotBlank()
                            .isEqualTo(raw(phrases, key).strip()));
        }
    }

    @Test
    void anExplanationFitsATerminalAndAScreen() {
        for (Phrases phrases : Set.of(english, dutch)) {
            for (Code code : Code.values()) {
                assertThat(phrases.say("explain." + code.code()).lines())
                        .as(code.code())
                        .hasSizeBetween(4, 14)
                        .allMatch(line -> line.length() <= 92);
            }
        }
    }

    @Test
    void aPlaceCanNameAFamilyOfPhrases() {
        assertThat(english.say("finding.wrong-type", "heat", "string", "array"))
                .isEqualTo("the text heat stands here, where a list belongs.");
    }

    @Test
    void aWordGoesWithTheNumberBeforeIt() {
        assertThat(english.say("health.now.attendance", "0%", 1)).isEqualTo("0% of 1 member");
        assertThat(dutch.say("health.now.attendance", "50%", 2)).isEqualTo("50% van 2 deelnemers");
    }

    @Test
    void aMissingPhraseIsABug() {
        assertThatThrownBy(() -> english.say("no.such.phrase")).hasMessageContaining("no.such.phrase");
        assertThatThrownBy(() -> english.say("finding.unknown-member")).hasMessageContaining("wants more");
    }

    private static Set<String> places(Phrases phrases, String key) {
        return Pattern.compile("\\{[^}]*\\}")
                .matcher(raw(phrases, key))
                .results()
                .map(match -> match.group().replaceAll("[a-z-]+\\.|\\|[^}]*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String raw(Phrases phrases, String key) {
        return phrases.raw(key);
    }

    /** The user's errors; where one can say what was perhaps meant, it has a second phrase. */
    private Set<String> errors() {
        Set<String> errors = found(USER_ERROR);
        found(PERHAPS_MEANT).forEach(key -> errors.addAll(Set.of(key, key + "-meant")));
        return errors;
    }

    private Set<String> found(Pattern pattern) {
        return pattern.matcher(sources)
                .results()
                .map(match -> match.group(1))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    (Iterable<Path>) files.filter(file -> file.toString().endsWith(".java"))::iterator) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
