package kring.report.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words in the header or footer of a printed page, without the codes for fonts, page numbers and days among them. */
final class MarginWords {
    /** The elements that hold them. */
    static final Set<String> ELEMENTS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    private static final Pattern SECTION = Pattern.compile("(?<!&)((?:&&)*)&[LCRlcr]");
    private static final Pattern CODE =
            Pattern.compile("&(\"[^\"]*\"|[Kk]([0-9A-Fa-f]{6}|[0-9]{2}[-+][0-9]{3})|[0-9]{1,3}|[A-Za-z])|&(&)");
    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private MarginWords() {}

    /** The words on the left, in the middle and on the right; without those in which nothing can be read. */
    static List<String> of(String coded) {
        return Arrays.stream(SECTION.matcher(coded).replaceAll("$1\0").split("\0"))
                .map(section -> CODE.matcher(section).replaceAll("$3").strip())
                .filter(words -> LETTER.matcher(words).find())
                .toList();
    }
}
