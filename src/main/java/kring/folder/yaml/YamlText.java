package kring.folder.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;
import kring.model.value.Hidden;

/** A file's text before it is read as YAML: decoded, and looked through for what no circle file may hold. */
final class YamlText {
    private static final char UNDECODABLE = '\uFFFD';

    private YamlText() {}

    /** The text of UTF-8 bytes without their byte order mark; empty when they are something else. */
    static Optional<String> decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The quick way puts this sign where something is not UTF-8, and says no more of it.
        if (text.indexOf(UNDECODABLE) < 0) {
            return Optional.of(withoutMark(text));
        }
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return decode(bytes, out) ? Optional.of(withoutMark(out.flip().toString())) : Optional.empty();
    }

    /** Where the first byte stands that is no UTF-8. */
    static Mark firstUndecodable(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decode(bytes, out);
        String before = withoutMark(out.flip().toString());
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int start = before.lastIndexOf('\n') + 1;
        return new Mark(line, 1 + before.codePointCount(start, before.length()));
    }

    /** The text as far as it is one, with a sign � for what is not UTF-8: fit to be looked at only. */
    static String legible(byte[] bytes) {
        return withoutMark(new String(bytes, StandardCharsets.UTF_8));
    }

    private static boolean decode(byte[] bytes, CharBuffer out) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), out, true)
                .isError();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Every merge conflict, and the first character that hides what is written. */
    static List<ParseProblem> look(String text) {
        List<ParseProblem> problems = new ArrayList<>(conflicts(text));
        hidden(text).ifPresent(problems::add);
        return problems;
    }

    /** Marks of git, at the margin or, within a text that was moved, further on. */
    private static final Pattern CONFLICT =
            Pattern.compile("^(?:[ \\t]*(?=[<>|]{7}(?:[ \\t\\r\\n]|$))([<>|])\\1{6}|={7}\\r?$)", Pattern.MULTILINE);

    /** Each where it begins; of one that lost its beginning, its first mark. */
    private static List<ParseProblem> conflicts(String text) {
        if (!text.contains("<<<<<<<")
                && !text.contains(">>>>>>>")
                && !text.contains("|||||||")
                && !text.contains("=======")) {
            return List.of();
        }
        List<MatchResult> marks = CONFLICT.matcher(text).results().toList();
        List<MatchResult> begins =
                marks.stream().filter(mark -> "<".equals(mark.group(1))).toList();
        return (begins.isEmpty() ? marks.stream().limit(1) : begins.stream())
                .map(mark -> mark.group(1) == null ? mark.start() : mark.start(1))
                .map(start -> new ParseProblem(Code.CONFLICT, mark(text, start)))
                .toList();
    }

    private static Optional<ParseProblem> hidden(String text) {
        char[] letters = text.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char letter = letters[at];
            // Nearly all text is plain ASCII: the finer question is only asked of the rest.
            if (letter < ' ' || letter > '~') {
                int c = text.codePointAt(at);
                if (Hidden.is(c)) {
                    return Optional.of(new ParseProblem(Code.CONTROL_CHARACTER, mark(text, at), codePoint(c)));
                }
                at += Character.charCount(c) - 1;
            }
        }
        return Optional.empty();
    }

    private static Mark mark(String text, int at) {
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int line = 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Mark(line, 1 + text.codePointCount(lineStart, at));
    }

    /** A character as Unicode names it. */
    static String codePoint(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
