package kring.model.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether people see what a text holds; the schemas have the same two rules. */
public final class Legible {
    /** Characters without a look of their own: zero width, soft hyphen, fillers, marks of direction, tags; not the {@link Hidden}. */
    private static final String INVISIBLE = "\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B"
            + "\\u200E\\u200F\\u2060-\\u2065\\u206A-\\u206F\\u2800\\u3164\\uFFA0\\uFFF9-\\uFFFB"
            + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}";

    /** Joiners belong in the scripts that need them, and between pictures. */
    private static final Pattern HIDES = Pattern.compile("[" + INVISIBLE + "]|(?:^|[\\u0000-\\u024F])[\\u200C\\u200D]");

    private static final Pattern SHOWS = Pattern.compile("[^\\u0000-\\u0020\\u007F-\\u00A0\\u1680\\u2000-\\u200D\\u2028"
            + "\\u2029\\u202F\\u205F\\u3000\\uFE00-\\uFE0F" + INVISIBLE + "]");

    private Legible() {}

    /** Whether there is anything to see. */
    public static boolean shows(String text) {
        return SHOWS.matcher(text).find();
    }

    /** The first character that nobody sees, and that has no business in a name. */
    public static OptionalInt invisible(String text) {
        if (isAscii(text)) {
            return OptionalInt.empty();
        }
        Matcher hidden = HIDES.matcher(text);
        return hidden.find() ? OptionalInt.of(text.codePointBefore(hidden.end())) : OptionalInt.empty();
    }

    /** Nearly all names are: the finer question is only asked of the rest. */
    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }
}
