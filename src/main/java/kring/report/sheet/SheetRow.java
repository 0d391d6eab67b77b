package kring.report.sheet;

import java.util.ArrayList;
import java.util.List;
import kring.report.office.XmlMarkup;
import org.jspecify.annotations.Nullable;

/** A row while a sheet is written. */
public final class SheetRow {
    private final SharedStrings strings;
    private final int number;
    private final List<@Nullable SheetCell> cells = new ArrayList<>();
    private double height;
    private boolean custom;

    SheetRow(SharedStrings strings, int number) {
        this.strings = strings;
        this.number = number;
    }

    /** Its number, from nought. */
    public int number() {
        return number;
    }

    /** The cell in a column, from now on. */
    public SheetCell cell(int column) {
        while (cells.size() <= column) {
            cells.add(null);
        }
        SheetCell cell = cells.get(column);
        if (cell == null) {
            cell = new SheetCell(strings);
            cells.set(column, cell);
        }
        return cell;
    }

    /** Its cells from the first column; null where there is none. */
    public List<@Nullable SheetCell> cells() {
        return cells;
    }

    /** How high it is, in points; nought until that is set. */
    public double height() {
        return height;
    }

    /** Sets how high it is, in points, whatever programs would make of it. */
    public void height(double points) {
        fit(points);
        custom = true;
    }

    /** Sets how high it is, in points, for programs that do not find out themselves. */
    public void fit(double points) {
        height = points;
    }

    /** The column of its first cell; beyond all columns where it has none. */
    int first() {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                return column;
            }
        }
        return Integer.MAX_VALUE;
    }

    void write(XmlMarkup out, List<String> letters) {
        out.open("row", "r", number + 1, "ht", height == 0 ? null : height, "customHeight", custom ? true : null);
        for (int column = 0; column < cells.size(); column++) {
            SheetCell cell = cells.get(column);
            if (cell != null) {
                cell.write(out, letters.get(column) + (number + 1));
            }
        }
        out.close();
    }
}
