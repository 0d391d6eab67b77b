package kring.report.office;

import java.util.regex.Pattern;

/** Text as a spreadsheet stores it. */
public final class CellText {
    /** The most that a cell holds, in UTF-16 units. */
    public static final int LIMIT = 32_767;

    /** Spreadsheets read {@code _x0041_} as an {@code A}, unless its underscore is itself written that way. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String UNDERSCORE = "_x005F_";

    private CellText() {}

    /** The text so that it reads back as it is; what does not fit in a cell is cut, visibly. */
    public static String of(String text) {
        String legible = XmlText.text(text);
        int length = LIMIT;
        String escaped = escape(cut(legible, length));
        while (escaped.length() > LIMIT) {
            length -= 1 + (escaped.length() - LIMIT) / UNDERSCORE.length();
            escaped = escape(cut(legible, length));
        }
        return escaped;
    }

    /** A text of at most that length: an ellipsis is its last character where more followed; never half a character. */
    public static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end) + "…";
    }

    /** The text so that nothing in it is read as another character. */
    public static String escape(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(UNDERSCORE) : text;
    }
}
