package kring.report.sheet;

import java.util.Set;
import java.util.TreeSet;
import kring.report.office.XmlMarkup;
import org.jspecify.annotations.Nullable;

/** How a sheet is parted into pages: its paper, what is printed of it, and where pages turn. */
public final class SheetPages {
    private static final String PRINT = "_xlnm.Print_";
    private static final int LAST_COLUMN = 16_383;

    private final Set<Integer> breaks = new TreeSet<>();
    private @Nullable Printing printing;
    private @Nullable CellArea printed;
    private @Nullable Integer repeated;
    private boolean titled;

    /** Sets its paper, its margins and what is at its foot. */
    public void set(Printing paper) {
        printing = paper;
    }

    boolean isSet() {
        return printing != null;
    }

    /** Repeats a row at the head of every page, or no longer any. */
    public void repeat(@Nullable Integer row) {
        repeated = row;
        titled |= row != null;
    }

    /** Prints these cells only. */
    public void only(CellArea cells) {
        printed = cells;
    }

    /** Turns the page before a row. */
    public void turnBefore(int row) {
        breaks.add(row);
    }

    /** The rows that pages begin with. */
    public Set<Integer> breaks() {
        return breaks;
    }

    /** Names the cells that are printed, and those that are repeated. */
    void names(XmlMarkup out, String sheet, int number) {
        if (repeated != null) {
            String row = "$" + (repeated + 1);
            out.element("definedName", sheet + "!" + row + ":" + row, "name", PRINT + "Titles", "localSheetId", number);
        }
        if (printed != null) {
            String cells = CellArea.fixed(printed.top(), printed.left()) + ":"
                    + CellArea.fixed(printed.bottom(), printed.right());
            out.element("definedName", sheet + "!" + cells, "name", PRINT + "Area", "localSheetId", number);
        }
    }

    void head(XmlMarkup out) {
        if (printing != null) {
            out.open("sheetPr")
                    .empty("pageSetUpPr", "fitToPage", printing.scale() == 0)
                    .close();
        }
    }

    void write(XmlMarkup out) {
        if (printing == null) {
            Printing.USUAL.write(out);
        } else {
            printing.write(out, titled);
        }
        if (!breaks.isEmpty()) {
            out.open("rowBreaks", "count", breaks.size(), "manualBreakCount", breaks.size());
            breaks.forEach(row -> out.empty("brk", "id", row, "man", true, "max", LAST_COLUMN));
            out.close();
        }
    }
}
