package kring.scaffold;

import java.util.StringJoiner;

/** A remark in a new file: a text of any length, as comment lines. */
final class Remark {
    private static final int WIDTH = 100;

    private Remark() {}

    /** Words that take the place of a line's, without its end. */
    static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    /** The lines, each that many spaces in; the second and further ones a little more. */
    static String of(String words, int indent) {
        String start = " ".repeat(indent) + "# ";
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        StringBuilder line = new StringBuilder(start);
        for (String word : words.strip().split("\\s+")) {
            if (line.length() > start.length() && line.length() + word.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(start).append("  ");
            }
            line.append(word).append(' ');
        }
        return lines.add(line.toString().stripTrailing()).toString();
    }
}
