package kring.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kring.report.office.CellText;
import kring.report.office.XmlText;

/** The names of sheets and tables in one workbook: legal, unique, and like what they stand for. */
final class SheetNames {
    private static final int SHEET_LIMIT = 31;
    private static final int TABLE_LIMIT = 255;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What Excel would read as an escaped character; a name has no way to say that it is not. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Names that Excel keeps for its own sheet of changes. */
    private static final Set<String> RESERVED = Set.of("history", "geschiedenis");

    private final Set<String> sheets = new HashSet<>(RESERVED);
    private final Set<String> tables = new HashSet<>();

    /** A name for the sheet with that title. */
    String sheet(String title) {
        String line = ESCAPE.matcher(line(title)).replaceAll("-");
        String name = FORBIDDEN.matcher(line).replaceAll("-").replaceAll("^['\\s]+|['\\s]+$", "");
        return unique(sheets, name.isEmpty() ? "kring" : name, " (%d)", SHEET_LIMIT);
    }

    /** A name for the table with that id. */
    String table(String id) {
        return unique(tables, "kring_" + id.replaceAll("[^A-Za-z0-9_]", "_"), "_%d", TABLE_LIMIT);
    }

    /** A text as a name of one line. */
    static String line(String text) {
        return BLANKS.matcher(XmlText.text(text)).replaceAll(" ").strip();
    }

    /** The name, numbered from the second on, that is not among those taken; case makes no difference. */
    static String unique(Set<String> taken, String name, String number, int limit) {
        String unique = CellText.cut(name, limit);
        for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
            String suffix = String.format(Locale.ROOT, number, i);
            unique = CellText.cut(name, limit - suffix.length()) + suffix;
        }
        return unique;
    }
}
