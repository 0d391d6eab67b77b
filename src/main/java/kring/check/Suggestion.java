package kring.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that fit a place where another stands.
 *
 * @param words all of them, in the order in which they are shown; empty when there are none, or too many to be of help
 * @param meant the one that was probably meant
 */
public record Suggestion(List<String> words, Optional<String> meant) {
    /** Of more than this many words only the first few are shown. */
    private static final int ALL = 10;

    private static final int FEW = 6;

    /** Nothing is known to fit better. */
    public static final Suggestion NONE = new Suggestion(List.of(), Optional.empty());

    public Suggestion {
        words = List.copyOf(words);
    }

    /** The words known, with the one nearest to what stands there. */
    public static Suggestion near(String word, Collection<String> known) {
        return new Suggestion(List.copyOf(known), Nearest.to(word, known));
    }

    /** The one word that was meant, where there is no list to choose from. */
    public static Suggestion only(Optional<String> meant) {
        return new Suggestion(List.of(), meant);
    }

    /** What was meant when it is one word, and else the words it can have been. */
    public static Suggestion of(List<String> words) {
        return words.size() == 1 ? only(Optional.of(words.get(0))) : new Suggestion(words, Optional.empty());
    }

    /** The words as an enumeration of reasonable length; empty when there are none. */
    public String shown() {
        return words.size() <= ALL
                ? String.join(", ", words)
                : words.stream().limit(FEW).collect(Collectors.joining(", ", "", ", …"));
    }
}
