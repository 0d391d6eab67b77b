package kring.report.sheet;

import java.util.List;
import java.util.stream.Collectors;
import kring.report.office.XmlMarkup;
import org.jspecify.annotations.Nullable;

/** What is said of cells of a sheet: which are one, how they look by what stands in them, and what can be typed there. */
public final class SheetRules {
    private static final String CONDITION = "conditionalFormatting";

    private final StyleSheet styles;
    private final XmlMarkup merged = new XmlMarkup();
    private final XmlMarkup conditions = new XmlMarkup();
    private final XmlMarkup validations = new XmlMarkup();
    private final XmlMarkup ignored = new XmlMarkup();
    private int merges;
    private int rules;
    private int checks;
    private @Nullable Boolean rowsLocked;

    SheetRules(StyleSheet styles) {
        this.styles = styles;
    }

    /**
     * What a cell takes.
     *
     * @param type the format's word for its kind
     * @param first the least, or what there is to choose from
     * @param last the most; null where there is none
     */
    public record Check(String type, String first, @Nullable String last) {}

    /** Locks all cells but those that are open, and the heights of rows too where that is asked for. */
    public void lock(boolean heights) {
        rowsLocked = heights;
    }

    /** Makes cells one. */
    public void merge(CellArea cells) {
        merges++;
        merged.empty("mergeCell", "ref", cells.relative());
    }

    /** Makes the words of cells bold, in a colour on a background, where a formula says so. */
    public void highlight(CellArea cells, String formula, String colour, String background) {
        conditions
                .open(CONDITION, "sqref", cells.relative())
                .open(
                        "cfRule",
                        "type",
                        "expression",
                        "dxfId",
                        styles.highlight(colour, background),
                        "priority",
                        ++rules)
                .element("formula", formula)
                .close()
                .close();
    }

    /** Draws a bar behind each share, from none to all. */
    public void bars(CellArea cells, String colour) {
        conditions
                .open(CONDITION, "sqref", cells.relative())
                .open("cfRule", "type", "dataBar", "priority", ++rules)
                .open("dataBar")
                .empty("cfvo", "type", "num", "val", 0d)
                .empty("cfvo", "type", "num", "val", 1d)
                .empty("color", "rgb", StyleSheet.opaque(colour))
                .close()
                .close()
                .close();
    }

    /** Takes only what fits in cells, with a title and a hint for who types there; both may be empty. */
    public void check(List<CellArea> cells, Check check, String title, String hint) {
        checks++;
        boolean said = !hint.isEmpty();
        validations
                .open("dataValidation", "type", check.type())
                .with("operator", check.last() == null ? null : "between")
                .with("sqref", cells.stream().map(CellArea::relative).collect(Collectors.joining(" ")))
                .with("allowBlank", true)
                .with("errorStyle", "stop")
                .with("showErrorMessage", true)
                .with("showInputMessage", said ? true : null)
                .with("promptTitle", said ? title : null)
                .with("prompt", said ? hint : null)
                .with("errorTitle", said ? title : null)
                .with("error", said ? hint : null)
                .element("formula1", check.first());
        if (check.last() != null) {
            validations.element("formula2", check.last());
        }
        validations.close();
    }

    /** Has words that look like numbers be words, without a remark. */
    public void ignoreNumbersAsWords(CellArea cells) {
        ignored.empty("ignoredError", "sqref", cells.relative(), "numberStoredAsText", true);
    }

    /** Writes what stands right below the cells. */
    void write(XmlMarkup out) {
        if (rowsLocked != null) {
            out.empty("sheetProtection", "sheet", true, "formatRows", rowsLocked ? null : false);
        }
        list(out, "mergeCells", merges, merged);
        out.add(conditions);
        list(out, "dataValidations", checks, validations);
    }

    private static void list(XmlMarkup out, String name, int count, XmlMarkup items) {
        if (count > 0) {
            out.open(name, "count", count).add(items).close();
        }
    }

    /** Writes what stands below how the sheet is printed. */
    void ignored(XmlMarkup out) {
        if (!ignored.isEmpty()) {
            out.open("ignoredErrors").add(ignored).close();
        }
    }
}
