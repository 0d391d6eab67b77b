package kring.report.office;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the library writes otherwise than Excel wants it: in workbooks, and in charts wherever they are. */
final class SpreadsheetMarkup {
    private static final Pattern FONT = Pattern.compile("(<font>)(.*?)(</font>)", Pattern.DOTALL);
    private static final Pattern FONT_PART = Pattern.compile("<(\\w+)[^>]*/>");
    private static final List<String> FONT_ORDER = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");

    /** How numbers look, with their unit. */
    private static final Pattern FORMAT = Pattern.compile("(formatCode=\")([^\"]*)(\")");
    /** The heading of a table's column, which must be that in its cell. */
    private static final Pattern COLUMN = Pattern.compile("(<tableColumn [^>]*?name=\")([^\"]*)(\")");
    /** A text that a chart keeps of the cells it was made from. */
    private static final Pattern KEPT = Pattern.compile("(<c:v>)([^<]*)(</c:v>)");
    /** The line at the foot of a printed sheet. */
    private static final Pattern FOOTER = Pattern.compile("(<oddFooter>)([^<]*)(</oddFooter>)");

    private SpreadsheetMarkup() {}

    /** A part of an office document as Excel wants it. */
    static byte[] mended(String name, byte[] part) {
        if (name.equals("xl/styles.xml")) {
            return changed(changed(part, FONT, SpreadsheetMarkup::inOrder), FORMAT, CellText::escape);
        } else if (name.startsWith("xl/tables/")) {
            return changed(part, COLUMN, CellText::escape);
        } else if (name.startsWith("xl/worksheets/sheet")) {
            return changed(part, FOOTER, CellText::escape);
        }
        return name.contains("/charts/chart") ? changed(part, KEPT, CellText::escape) : part;
    }

    private static byte[] changed(byte[] part, Pattern place, UnaryOperator<String> change) {
        Matcher found = place.matcher(new String(part, StandardCharsets.UTF_8));
        return found.replaceAll(match ->
                        Matcher.quoteReplacement(match.group(1) + change.apply(match.group(2)) + match.group(3)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The parts of a font in the order of the schema. */
    private static String inOrder(String font) {
        return FONT_PART
                .matcher(font)
                .results()
                .sorted(Comparator.comparing(part -> FONT_ORDER.indexOf(part.group(1))))
                .map(MatchResult::group)
                .collect(Collectors.joining());
    }
}
