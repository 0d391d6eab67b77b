package kring.report.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.report.office.OfficeNames;
import kring.report.office.OfficeParts;
import kring.report.office.XmlMarkup;

/** A workbook (.xlsx) while it is written; it comes out the same on every machine. */
public final class Workbook {
    private static final String MAIN = "xl/workbook.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String TYPE = "spreadsheetml.";

    private final OfficeParts parts = new OfficeParts();
    private final SharedStrings strings = new SharedStrings();
    private final StyleSheet styles = new StyleSheet();
    private final List<Worksheet> sheets = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A new sheet behind the others; its name is legal. */
    public Worksheet sheet(String name) {
        Worksheet sheet = new Worksheet(this, name, "xl/worksheets/sheet" + ordinal("sheet") + ".xml");
        sheets.add(sheet);
        return sheet;
    }

    /** What its cells can look like. */
    public StyleSheet styles() {
        return styles;
    }

    SharedStrings strings() {
        return strings;
    }

    OfficeParts parts() {
        return parts;
    }

    /** The number of the next part of a kind. */
    int ordinal(String kind) {
        return counts.merge(kind, 1, Integer::sum);
    }

    /** The bytes of the file, which says this title of itself. */
    public byte[] file(String title) {
        parts.lead(MAIN, STRINGS, "sharedStrings");
        parts.lead(MAIN, STYLES, "styles");
        parts.add(MAIN, TYPE + "sheet.main", write());
        for (Worksheet sheet : sheets) {
            parts.add(sheet.part(), TYPE + "worksheet", sheet.write(sheet == sheets.get(0)));
        }
        parts.add(STRINGS, TYPE + "sharedStrings", strings.write());
        parts.add(STYLES, TYPE + "styles", styles.write());
        return parts.file(MAIN, title);
    }

    private XmlMarkup write() {
        XmlMarkup out = new XmlMarkup()
                .open("workbook", "xmlns", OfficeNames.SPREADSHEET, "xmlns:r", OfficeNames.RELATIONS)
                .empty("workbookPr", "date1904", false)
                .open("bookViews")
                .empty("workbookView", "activeTab", 0)
                .close()
                .open("sheets");
        XmlMarkup names = new XmlMarkup();
        for (int number = 0; number < sheets.size(); number++) {
            Worksheet sheet = sheets.get(number);
            String id = parts.lead(MAIN, sheet.part(), "worksheet");
            out.empty("sheet", "name", sheet.name(), "r:id", id, "sheetId", number + 1);
            sheet.pages().names(names, sheet.quotedName(), number);
        }
        out.close();
        if (!names.isEmpty()) {
            out.open("definedNames").add(names).close();
        }
        return out.close();
    }
}
