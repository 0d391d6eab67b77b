package kring.model.value;

/** The first words of a text on one line, long enough to know it by. */
public final class ShortText {
    private ShortText() {}

    /**
     * A text on one line; with more characters than so many, it is cut between words, or where a long word has to be, and
     * ends with an ellipsis.
     */
    public static String of(String text, int longest) {
        // A text may be a million characters long; blanks beyond a few lines' worth are nobody's business.
        String start = text.length() > 8 * longest ? text.substring(0, 8 * longest) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        int end = line.offsetByCodePoints(0, longest - 1);
        int space = line.lastIndexOf(' ', end);
        return line.substring(0, space < end / 2 ? end : space).replaceAll("[,;:.]+$", "") + "…";
    }

    /** A sentence to be known by in a heading or a legend: on one line, without its full stop, cut between words. */
    public static String label(String sentence, int longest) {
        String line = sentence.strip();
        return of(line.endsWith(".") ? line.substring(0, line.length() - 1) : line, longest);
    }

    /** A label with what makes it one that leads to a text. */
    public static String lead(String sentence, int longest) {
        String label = label(sentence, longest);
        return label.endsWith("…") ? label : label + ":";
    }
}
