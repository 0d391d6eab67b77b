package kring.cli.findings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.language.Language;
import kring.language.Phrases;

/**
 * The words of the format for what people call it in their own language: {@code initiatiefnemer} is founder, {@code ja} is
 * true. Both languages count, whichever is spoken: a word has one meaning here.
 */
final class FormatWords {
    private static final String FAMILY = "word.";
    private static final List<String> TRUTH = List.of("true", "false");

    private FormatWords() {}

    /** The word of the format that somebody meant; empty when it is about something else, or nobody can tell. */
    static Optional<String> meant(Finding finding) {
        return switch (finding.code()) {
            case WRONG_WORD, UNKNOWN_KEY ->
                meant(finding.arguments().get(0), finding.known().words());
            case WRONG_TYPE ->
                finding.arguments().get(2).equals("boolean")
                        ? meant(finding.arguments().get(0), TRUTH)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> meant(String given, List<String> words) {
        String plain = plain(given);
        return words.stream()
                .filter(word -> plain(word).equals(plain)
                        || Known.BY_WORD.getOrDefault(word, Set.of()).contains(plain))
                .findFirst();
    }

    /** What each word of the format is called, in all languages; made when the first word is wrong. */
    private static final class Known {
        private static final Map<String, Set<String>> BY_WORD = new HashMap<>();

        static {
            for (Language language : Language.values()) {
                Phrases phrases = new Phrases(language);
                phrases.keys().stream()
                        .filter(key -> key.startsWith(FAMILY))
                        .forEach(key -> Stream.of(phrases.say(key).split(", "))
                                .forEach(name -> BY_WORD.computeIfAbsent(
                                                key.substring(FAMILY.length()), word -> new HashSet<>())
                                        .add(plain(name))));
            }
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
