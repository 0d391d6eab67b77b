package kring.report.markdown;

import java.util.regex.Pattern;
import kring.report.document.VisibleText;

/** Puts a backslash where words would otherwise become markup, and nowhere else. */
final class MarkdownEscape {
    /** Always markup, or so often that guessing is not worth it; {@code $} is mathematics on GitHub. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]|~$]");

    /** A less-than sign that opens a tag or an address, and an ampersand that opens a character reference. */
    private static final Pattern OPENING = Pattern.compile("<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)");

    /** At the start of a line: a heading, a quotation, a list, a rule or an underlining. */
    private static final Pattern START =
            Pattern.compile("^(?:(?=[#>])|(?=[-+=:](?:[-+=:\\s]|$))|(?=[0-9]{1,9}[.)](?:\\s|$)))");

    private MarkdownEscape() {}

    /** Words inside a line. */
    static String inline(String words) {
        String text = SIGN.matcher(VisibleText.line(words)).replaceAll("\\\\$0");
        return OPENING.matcher(text).replaceAll("\\\\$0");
    }

    /** A whole line of escaped words, so that its start is no markup either. */
    static String line(String escaped) {
        String line = escaped.strip();
        if (!START.matcher(line).find()) {
            return line;
        }
        int at = 0;
        while (Character.isDigit(line.charAt(at))) {
            at++;
        }
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
