package kring.report.office;

/** Text as an office document can carry it: XML has no place for control characters and halves of characters. */
public final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /**
     * The text with every character that XML forbids shown as U+FFFD, and every line end as a single line feed. Left
     * alone such characters would silently become question marks, or make a file that Word refuses.
     */
    public static String text(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return isAllowed(lines)
                ? lines
                : lines.codePoints()
                        .map(point -> allowed(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Said of every text of every document: a loop costs a tenth of a stream. */
    private static boolean isAllowed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~') {
                int point = text.codePointAt(i);
                if (!allowed(point)) {
                    return false;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return true;
    }

    private static boolean allowed(int point) {
        if (point < ' ') {
            return point == '\t' || point == '\n';
        }
        boolean control = point >= 0x7F && point <= 0x9F;
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && (point & 0xFFFE) != 0xFFFE;
    }
}
