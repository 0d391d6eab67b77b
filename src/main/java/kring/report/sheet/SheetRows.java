package kring.report.sheet;

import java.util.ArrayList;
import java.util.List;
import kring.report.office.XmlMarkup;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet while it is written. */
final class SheetRows {
    private final SharedStrings strings;
    private final List<@Nullable SheetRow> rows = new ArrayList<>();

    SheetRows(SharedStrings strings) {
        this.strings = strings;
    }

    /** The row of that number, from now on. */
    SheetRow row(int number) {
        while (rows.size() <= number) {
            rows.add(null);
        }
        SheetRow row = rows.get(number);
        if (row == null) {
            row = new SheetRow(strings, number);
            rows.set(number, row);
        }
        return row;
    }

    /** All from the first; null where there is none. */
    List<@Nullable SheetRow> all() {
        return rows;
    }

    /** The cells in use; the first where there are none. */
    CellArea used() {
        int top = rows.size();
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (int number = rows.size() - 1; number >= 0; number--) {
            SheetRow row = rows.get(number);
            if (row != null) {
                top = number;
                left = Math.min(left, row.first());
                right = Math.max(right, row.cells().size() - 1);
            }
        }
        return left > right ? new CellArea(0, 0, 0, 0) : new CellArea(top, left, rows.size() - 1, right);
    }

    void write(XmlMarkup out) {
        out.open("sheetData");
        List<String> letters = new ArrayList<>();
        for (SheetRow row : rows) {
            if (row != null) {
                while (letters.size() < row.cells().size()) {
                    letters.add(CellArea.letters(letters.size()));
                }
                row.write(out, letters);
            }
        }
        out.close();
    }
}
