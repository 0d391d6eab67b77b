package kring.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What counts reads well for none, for one and for two: a word goes with the number before it, in every phrase of both languages. */
class CountedPhrasesTest {
    private static final Pattern CHOICE = Pattern.compile("\\{[0-9]\\|([^{}|]+)\\|([^{}|]+)}");
    private static final Pattern COUNTED = Pattern.compile("\\{0}\\s(\\p{L}+)");
    private static final Pattern FAMILY = Pattern.compile("(.*)\\.(one|more|none)");

    /** Counted words that are no nouns, and those that are the same for one and for more. */
    private static final Set<String> SAME = Set.of(
            "keer", "tot", "zijn", "en", "and", "of", "to", "heeft", "has", "have", "is", "are", "staat", "staan",
            "een", "a");

    private static Map<String, String> raw(Phrases phrases) {
        return phrases.keys().stream().collect(Collectors.toMap(key -> key, phrases::raw, (a, b) -> a, TreeMap::new));
    }

    /** The nouns for more than one that are known from phrases which do choose. */
    private static Set<String> nouns(Map<String, String> phrases) {
        Set<String> nouns = new TreeSet<>();
        phrases.forEach((key, phrase) -> {
            CHOICE.matcher(phrase).results().map(choice -> choice.group(2)).forEach(nouns::add);
            if (key.endsWith(".more")) {
                COUNTED.matcher(phrase).results().map(word -> word.group(1)).forEach(nouns::add);
            }
        });
        nouns.removeAll(SAME);
        return nouns;
    }

    @ParameterizedTest
    @EnumSource
    void noWordForManyFollowsANumberThatMayBeOne(Language language) {
        Map<String, String> phrases = raw(new Phrases(language));
        Set<String> nouns = nouns(phrases);
        assertThat(nouns).hasSizeGreaterThan(15);
        Pattern many = Pattern.compile(
                "\\{[0-9]}[\\s\u00a0](?:(?:open|more|nog|earlier|eerdere) )?(" + String.join("|", nouns) + ")\\b");
        Map<String, List<String>> wrong = new TreeMap<>();
        phrases.forEach((key, phrase) -> {
            List<String> found =
                    many.matcher(phrase).results().map(MatchResult::group).toList();
            if (!found.isEmpty() && !key.endsWith(".more")) {
                wrong.put(key, found);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Every counting phrase for 0, 1 and 2, to be read. */
    @ParameterizedTest
    @EnumSource
    void countingPhrasesReadAsTheyDid(Language language) {
        Phrases phrases = new Phrases(language);
        String all = Stream.concat(
                        phrases.keys().stream()
                                .filter(key -> CHOICE.matcher(phrases.raw(key)).find())
                                .flatMap(key -> IntStream.range(0, 3)
                                        .mapToObj(number -> key + ": " + phrases.say(key, filled(number)))),
                        phrases.keys().stream()
                                .map(FAMILY::matcher)
                                .filter(family -> family.matches() && phrases.has(family.group(1) + ".more"))
                                .map(family -> family.group(1))
                                .distinct()
                                .filter(key -> phrases.has(key + ".one"))
                                .flatMap(key -> IntStream.range(0, 3)
                                        .mapToObj(number -> key + ": " + phrases.count(key, number, words()))))
                .collect(Collectors.joining("\n", "", "\n"));
        Golden.assertSame("counting-" + language.code() + ".txt", all);
    }

    private static Object[] filled(int number) {
        return IntStream.range(0, 10).mapToObj(place -> (Object) number).toArray();
    }

    private static Object[] words() {
        return IntStream.range(0, 10).mapToObj(place -> (Object) "…").toArray();
    }
}
