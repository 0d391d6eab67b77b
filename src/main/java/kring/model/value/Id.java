package kring.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rule for ids: lower-case words and figures joined by hyphens, that YAML reads as text (DESIGN, format 1). */
public final class Id {
    /** What the core schema of YAML 1.2 reads as a number, a truth value or nothing, as far as an id's letters go. */
    private static final Pattern NO_TEXT =
            Pattern.compile("true|false|null|[0-9]+(e[0-9]+)?|[0-9]+e-[0-9]+|0o[0-7]+|0x[0-9a-f]+");

    private static final Pattern NUMBER = Pattern.compile("[-+.0-9][0-9.xoa-f+-]*");

    /** The audiences, of which nobody has the name. */
    private static final Set<String> AUDIENCES = Set.of("circle", "facilitator", "network");

    private Id() {}

    /** Whether the id is the name of an audience, so that no person can have it. */
    public static boolean isAudience(String id) {
        return AUDIENCES.contains(id);
    }

    /** Whether Windows keeps the name for a device, so that no file there can have it. */
    public static boolean isDevice(String id) {
        return new DeskName(id).isDevice();
    }

    /** Whether the words are no id for being a number to YAML, or a word of its own. */
    public static boolean isNumber(String words) {
        return NUMBER.matcher(words.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether the words are an id. */
    public static boolean valid(String words) {
        return isShaped(words) && !NO_TEXT.matcher(words).matches();
    }

    private static boolean isShaped(String words) {
        char before = '-';
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            boolean isPart = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
            if (!isPart && (letter != '-' || before == '-')) {
                return false;
            }
            before = letter;
        }
        return before != '-';
    }

    /** The id that these words would make: {@code Jan Bakker} is jan-bakker; empty when they make none. */
    public static Optional<String> near(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String hyphened = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        boolean number = isShaped(hyphened) && isNumber(hyphened);
        return Optional.of(number && !valid(hyphened) ? "nr-" + hyphened : hyphened)
                .filter(Id::valid);
    }
}
