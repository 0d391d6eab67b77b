package kring.report.mail;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text in lines of at most 76 ASCII characters that stays legible to the naked eye (RFC 2045, 6.7). */
final class QuotedPrintable {
    private static final int WIDEST = 76;
    private static final String BREAK = "\r\n";

    private QuotedPrintable() {}

    /** All lines of a text. */
    static String of(String text) {
        return text.lines().map(QuotedPrintable::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String line) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        int[] points = line.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean last = i == points.length - 1;
            String next = sign(points[i], last);
            if (width + next.length() + (last ? 0 : 1) > WIDEST) {
                out.append("=").append(BREAK);
                width = 0;
            }
            out.append(next);
            width += next.length();
        }
        return out.toString();
    }

    /** A character as itself, or its bytes in figures; a blank at the end of a line would get lost on the way. */
    private static String sign(int point, boolean last) {
        if (point > ' ' && point <= '~' && point != '=' || point == ' ' && !last) {
            return Character.toString(point);
        }
        StringBuilder sign = new StringBuilder();
        for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            sign.append(String.format(Locale.ROOT, "=%02X", one & 0xFF));
        }
        return sign.toString();
    }
}
