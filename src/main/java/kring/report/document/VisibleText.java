package kring.report.document;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes what does not show in text visible, so that no escape sequence, reversed text or broken character reaches a
 * reader's screen or file: a control character becomes its picture ({@code ␛}), any other the sign {@code �}.
 */
public final class VisibleText {
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int UNKNOWN = 0xFFFD;
    private static final int SOFT_HYPHEN = 0xAD;

    private VisibleText() {}

    /** One line of text with only characters that show; a tab is a space. */
    public static String line(String text) {
        return isPlain(text) ? text : shown(text);
    }

    /** Whether it is all letters and signs of ASCII, as nearly every text is. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != SOFT_HYPHEN)
                .map(VisibleText::shown)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Several lines of text with only characters that show; line ends stay. */
    public static String lines(String text) {
        return Stream.of(text.split("\n", -1)).map(VisibleText::line).collect(Collectors.joining("\n"));
    }

    private static int shown(int point) {
        if (point == '\t') {
            return ' ';
        }
        if (point < ' ') {
            return PICTURES + point;
        }
        if (point == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return shows(point) ? point : UNKNOWN;
    }

    private static boolean shows(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE -> false;
            case Character.UNASSIGNED -> mayBecome(point);
            case Character.FORMAT -> joins(point);
            default -> true;
        };
    }

    /** The two joiners are part of how some scripts and emoji are spelt; every other format character hides. */
    private static boolean joins(int point) {
        return point == 0x200C || point == 0x200D;
    }

    /** Unassigned may be a letter or emoji newer than this Java; the noncharacters never will be. */
    private static boolean mayBecome(int point) {
        return (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
    }
}
