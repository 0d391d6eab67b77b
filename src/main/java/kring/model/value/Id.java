package kring.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rule for ids: lower-case words and figures joined by hyphens, that YAML reads as text (DESIGN, format 1). */
public final class Id {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** What the core schema of YAML 1.2 reads as a number, a truth value or nothing, as far as an id's letters go. */
    private static final Pattern NO_TEXT =
            Pattern.compile("true|false|null|[0-9]+(e[0-9]+)?|[0-9]+e-[0-9]+|0o[0-7]+|0x[0-9a-f]+");

    private Id() {}

    /** Whether the words are an id. */
    public static boolean valid(String words) {
        return SHAPE.matcher(words).matches() && !NO_TEXT.matcher(words).matches();
    }

    /** The id that these words would make: {@code Jan Bakker} is jan-bakker; empty when they make none. */
    public static Optional<String> near(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String hyphened = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return Optional.of(hyphened).filter(Id::valid);
    }
}
