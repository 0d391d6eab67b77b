package kring.model.value;

/** The first words of a text on one line, long enough to know it by. */
public final class ShortText {
    private ShortText() {}

    /** A text on one line; with more characters than so many, it is cut and ends with an ellipsis. */
    public static String of(String text, int longest) {
        // A text may be a million characters long; blanks beyond a few lines' worth are nobody's business.
        String start = text.length() > 8 * longest ? text.substring(0, 8 * longest) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
