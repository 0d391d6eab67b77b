package kring.report.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a number format that counts for a number: a format has one for all numbers, or one each for those above, below
 * and at nought.
 *
 * @param unsigned whether it shows a number below nought without its sign
 */
record FormatSection(String pattern, boolean unsigned) {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]|[^;]|;");
    private static final Pattern CONDITION = Pattern.compile("\\[[<>=]");
    private static final Pattern PLACEHOLDER = Pattern.compile("[0#?@]|(?i:general)");
    private static final Pattern UNSEEN = Pattern.compile("\\[[^]]*]|_.|\\*.|\"|\\\\");

    /** The one for a number; of a format with conditions of its own the whole. */
    static FormatSection of(String pattern, double number) {
        if (CONDITION.matcher(pattern).find()) {
            return new FormatSection(pattern, false);
        }
        List<StringBuilder> sections = new ArrayList<>(List.of(new StringBuilder()));
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            if (token.group().equals(";")) {
                sections.add(new StringBuilder());
            } else {
                sections.get(sections.size() - 1).append(token.group());
            }
        }
        int index = number < 0 ? 1 : number == 0 ? 2 : 0;
        int own = index < sections.size() ? index : 0;
        return new FormatSection(sections.get(own).toString(), own == 1);
    }

    /** Whether it shows nothing of a number, but at most words. */
    boolean isWords() {
        return !PLACEHOLDER
                .matcher(pattern.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", ""))
                .find();
    }

    /** Its words. */
    String words() {
        return UNSEEN.matcher(pattern).replaceAll("").strip();
    }
}
