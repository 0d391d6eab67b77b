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

    /** A sentence to be known by in a heading or a legend: on one line, without its full stop, cut between words. */
    public static String label(String sentence, int longest) {
        String line = sentence.strip().replace('\n', ' ');
        String text = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest - 1);
        return space < longest / 2 ? of(text, longest) : text.substring(0, space) + "…";
    }
}
