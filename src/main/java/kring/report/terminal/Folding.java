package kring.report.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences on lines no wider than a terminal; a word that is wider still stays whole, to be copied. */
public final class Folding {
    private static final Pattern WORD = Pattern.compile("( *)([^ ]+)");
    private static final Pattern START = Pattern.compile("( *)(- )?.*");

    private Folding() {}

    /** Each line of a text folded, and ended; what goes on hangs under the words of its line or of its item. */
    public static String lines(String text, int width) {
        return text.lines().map(line -> line(line, width)).collect(Collectors.joining());
    }

    private static String line(String line, int width) {
        if (DisplayWidth.of(line) <= width) {
            return line.stripTrailing() + "\n";
        }
        Matcher start = START.matcher(line);
        int hang = start.matches() ? start.group(1).length() + (start.group(2) == null ? 0 : 2) : 0;
        return line(line, "", " ".repeat(hang), width);
    }

    /** One line folded, and ended: what stands before its first words, and before those of every other line. */
    public static String line(String words, String first, String next, int width) {
        StringBuilder out = new StringBuilder(first);
        int used = first.length();
        boolean starts = true;
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            int blanks = word.group(1).length();
            int cells = DisplayWidth.of(word.group(2));
            if (!starts && used + blanks + cells > width) {
                out.append('\n').append(next).append(word.group(2));
                used = next.length() + cells;
            } else {
                out.append(word.group());
                used += blanks + cells;
            }
            starts = false;
        }
        return out.append('\n').toString();
    }
}
