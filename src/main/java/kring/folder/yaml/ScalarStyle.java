package kring.folder.yaml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kring.model.value.Hidden;

/**
 * How a text is written in YAML: plain where that reads back as the same text, prose in block style, and else in quotes
 * (DESIGN, Writing). What is not known to read back is quoted.
 */
public final class ScalarStyle {
    /** Longer than this, prose is folded over lines. */
    private static final int PROSE = 84;

    private static final int WIDTH = 96;
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}.][\\p{L}\\p{N}./_-]*");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}…(+.€][^\\t\\n\\r]*");
    private static final Pattern NOT_PLAIN = Pattern.compile(": |:$| #|\\.\\.\\.|^[.+]$| $");
    private static final Pattern NOT_IN_FLOW = Pattern.compile("[,\\[\\]{}:]");
    private static final Pattern ODD_BLANKS = Pattern.compile("^\\s|\\s$|  |\\t");

    /** Blanks that nobody sees at the end of a line, and an editor may take away. */
    private static final Pattern LOST_BLANKS = Pattern.compile("[ \\t](\\n|$)|^\\n");

    private static final Pattern AFTER_COLON = Pattern.compile(":\\\\t");

    private ScalarStyle() {}

    /** The text as it stands behind a key; further lines begin with that many spaces. */
    public static String behindKey(String text, int indent) {
        return String.join("\n", block(new Node.Scalar(text, false), indent));
    }

    /** A key, which is a text whatever it looks like. */
    public static String key(String text) {
        return KEY.matcher(text).matches() ? text : quoted(text);
    }

    /** The lines of a scalar in block style, the first to stand behind its key. */
    public static List<String> block(Node.Scalar scalar, int indent) {
        if (scalar.plain()) {
            return List.of(scalar.text());
        }
        List<String> lines = prose(scalar.text(), " ".repeat(indent));
        return readsBack("key: " + String.join("\n", lines), scalar.text()) ? lines : List.of(quoted(scalar.text()));
    }

    /** A scalar on one line, as it stands within brackets. */
    public static String flow(Node.Scalar scalar) {
        String text = scalar.text();
        boolean plain = scalar.plain()
                || text.length() < PROSE
                        && isPlain(text)
                        && !NOT_IN_FLOW.matcher(text).find()
                        && readsBack("{key: " + text + "}", text);
        return plain ? text : quoted(text);
    }

    private static List<String> prose(String text, String indent) {
        if (text.contains("\n") && !LOST_BLANKS.matcher(text).find()) {
            return literal(text, indent);
        }
        if (text.length() > PROSE
                && !text.contains("\n")
                && !ODD_BLANKS.matcher(text).find()) {
            return folded(text, indent);
        }
        return List.of(isPlain(text) ? text : quoted(text));
    }

    /** Whether it may stand without quotes, and is no number or word that YAML takes for something else. */
    private static boolean isPlain(String text) {
        Node.Scalar bare = new Node.Scalar(text, true);
        return PLAIN.matcher(text).matches()
                && !NOT_PLAIN.matcher(text).find()
                && bare.number().isEmpty()
                && !bare.isTruth()
                && !bare.isNothing();
    }

    private static List<String> literal(String text, String indent) {
        List<String> lines = new ArrayList<>();
        lines.add(text.endsWith("\n") ? "|" : "|-");
        String body = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        body.lines().map(line -> line.isEmpty() ? line : indent + line).forEach(lines::add);
        return lines;
    }

    private static List<String> folded(String text, String indent) {
        List<String> lines = new ArrayList<>(List.of(">-"));
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.split(" ")) {
            if (line.length() > indent.length() && line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(indent.length());
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        // Behind a letter and a colon a backslash with a t looks like a path of Windows, and is refused.
        return AFTER_COLON.matcher(quoted.append('"')).replaceAll(":\\\\u0009");
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                c < ' ' || Hidden.is(c)
                        ? String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08X" : "\\u%04X", c)
                        : Character.toString(c);
        };
    }

    private static boolean readsBack(String yaml, String text) {
        YamlReader.Reading reading = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8));
        return reading.problems().isEmpty()
                && reading.root() instanceof Node.Mapping mapping
                && mapping.entries().size() == 1
                && mapping.entries().get(0).value() instanceof Node.Scalar read
                && read.text().equals(text);
    }
}
