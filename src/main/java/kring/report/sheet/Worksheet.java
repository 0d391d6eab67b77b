package kring.report.sheet;

import java.util.ArrayList;
import java.util.List;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook while it is written. */
public final class Worksheet {
    /** The height of a row that has no other, in points. */
    public static final double ROW = 15;

    private final Workbook workbook;
    private final String name;
    private final String part;
    private final SheetRules rules;
    private final SheetPages pages = new SheetPages();
    private final SheetRows rows;
    private final List<Integer> widths = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private @Nullable Drawing drawing;
    private int frozen;

    Worksheet(Workbook workbook, String name, String part) {
        this.workbook = workbook;
        this.name = name;
        this.part = part;
        this.rules = new SheetRules(workbook.styles());
        this.rows = new SheetRows(workbook.strings());
    }

    /** The row of that number, from now on. */
    public SheetRow row(int number) {
        return rows.row(number);
    }

    /** Its rows from the first; null where there is none. */
    public List<@Nullable SheetRow> rows() {
        return rows.all();
    }

    /** How high a row is, in points. */
    public double height(int number) {
        SheetRow row = number < rows().size() ? rows().get(number) : null;
        return row == null || row.height() == 0 ? ROW : row.height();
    }

    /** Cells of one style, which are one when there are several; gives the first. */
    public SheetCell across(SheetRow row, int column, int span, CellStyle style) {
        for (int i = 0; i < span; i++) {
            row.cell(column + i).style(style);
        }
        if (span > 1) {
            rules.merge(new CellArea(row.number(), column, row.number(), column + span - 1));
        }
        return row.cell(column);
    }

    /** Makes the next column so many digits wide. */
    public void column(int width) {
        widths.add(width);
    }

    /** Keeps so many rows in view. */
    public void freeze(int above) {
        frozen = above;
    }

    /** What is said of its cells. */
    public SheetRules rules() {
        return rules;
    }

    /** How it is parted into pages. */
    public SheetPages pages() {
        return pages;
    }

    /** The pictures on it. */
    public Drawing drawing() {
        if (drawing == null) {
            drawing = new Drawing(workbook, part);
        }
        return drawing;
    }

    /** Makes cells a table that filters, sorts and grows, with names for it and for its columns. */
    public void table(CellArea cells, String called, List<String> columns) {
        tables.add(TablePart.add(workbook, part, cells, called, columns));
    }

    /** Its name on its tab. */
    public String name() {
        return name;
    }

    /** Its name as formulas say it. */
    public String quotedName() {
        return SheetNameFormatter.format(name);
    }

    String part() {
        return part;
    }

    XmlMarkup write(boolean first) {
        XmlMarkup out =
                new XmlMarkup().open("worksheet", "xmlns", OfficeNames.SPREADSHEET, "xmlns:r", OfficeNames.RELATIONS);
        pages.head(out);
        out.empty("dimension", "ref", rows.used().relative());
        view(out, first);
        out.empty("sheetFormatPr", "defaultRowHeight", ROW);
        columns(out);
        rows.write(out);
        rules.write(out);
        pages.write(out);
        rules.ignored(out);
        if (drawing != null) {
            out.empty("drawing", "r:id", drawing.write());
        }
        if (!tables.isEmpty()) {
            out.open("tableParts");
            tables.forEach(table -> out.empty("tablePart", "r:id", table));
            out.close();
        }
        return out.close();
    }

    private void view(XmlMarkup out, boolean first) {
        out.open("sheetViews")
                .open("sheetView", "workbookViewId", 0)
                .with("tabSelected", first ? true : null)
                .with("showGridLines", pages.isSet() ? false : null);
        if (frozen > 0) {
            out.empty("pane", "ySplit", (double) frozen, "state", "frozen")
                    .with("topLeftCell", CellArea.cell(frozen, 0))
                    .with("activePane", "bottomLeft")
                    .empty("selection", "pane", "bottomLeft");
        }
        out.close().close();
    }

    private void columns(XmlMarkup out) {
        if (!widths.isEmpty()) {
            out.open("cols");
            for (int column = 1; column <= widths.size(); column++) {
                double width = widths.get(column - 1);
                out.empty("col", "min", column, "max", column, "width", width, "customWidth", true);
            }
            out.close();
        }
    }
}
