package kring.model;

import java.util.regex.Pattern;

/** Words as people compare and quote them: not careful about capitals, blanks and stops. */
public final class PlainWords {
    private static final int LONGEST_QUOTE = 60;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlainWords() {}

    /** Letters and figures alone, without regard to case or to how Unicode writes them. */
    public static String of(String words) {
        return SIGNS.matcher(Tags.plain(words)).replaceAll(" ").strip();
    }

    /** Whether two texts say the same; one that is not there says nothing. */
    public static boolean areSame(String one, String other) {
        return one != null && other != null && (one.equals(other) || of(one).equals(of(other)));
    }

    /** The beginning on one line, to know a text by. */
    public static String quoted(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE - 1))
                                .strip() + "…";
    }
}
