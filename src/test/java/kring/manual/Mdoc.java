package kring.manual;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text in the language of manual pages: letters as they are, and signs by their numbers. */
final class Mdoc {
    private static final int WIDTH = 78;

    private Mdoc() {}

    /** A paragraph: each sentence on lines of its own, none too long, nothing in it taken for a macro. */
    static String text(String text) {
        return Arrays.stream(text.split("(?<=[a-z0-9)”’][.?!]) (?=[\\p{Lu}\\p{Ll}])"))
                .map(sentence -> folded(escaped(sentence)))
                .collect(Collectors.joining());
    }

    /** Words for behind a macro, none of them taken for another: {@code At} is a name of Unix. */
    static String words(String words) {
        return escaped(words).replaceAll("(?<!\\S)(?=[A-Z][a-z0-9]{1,2}(?!\\S))", "\\\\&");
    }

    /** What a shell or a file holds, as it stands there. */
    static String literal(String text) {
        return escaped(text).replace("\"", "\\(dq");
    }

    private static String folded(String sentence) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : sentence.split(" ")) {
            if (column > 0 && column + 1 + width(word) > WIDTH) {
                lines.append('\n');
                column = 0;
            }
            String shown = column == 0 && (word.startsWith(".") || word.startsWith("'")) ? "\\&" + word : word;
            lines.append(column == 0 ? "" : " ").append(shown);
            column += (column == 0 ? 0 : 1) + width(word);
        }
        return lines.append('\n').toString();
    }

    /** As mandoc counts it, which writes each letter that is not ASCII as its number first. */
    private static int width(String word) {
        return word.codePoints()
                .map(point -> point < 128 ? 1 : "\\[u00E9]".length())
                .sum();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e")
                .replace("’", "'")
                .codePoints()
                .mapToObj(point -> point < 128 || Character.isLetter(point)
                        ? Character.toString(point)
                        : "\\[u%04X]".formatted(point))
                .collect(Collectors.joining());
    }
}
