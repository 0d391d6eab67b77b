package kring.report.excel;

import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.office.Palette;
import kring.report.sheet.CellArea;
import kring.report.sheet.SheetRules;
import kring.report.sheet.Worksheet;

/** Colours that follow what stands in a cell: they move along when somebody changes a status or a share. */
final class Highlights {
    private static final String BAR = "A9C8E6";

    private final SheetRules rules;
    private final CellArea cells;

    Highlights(Worksheet sheet, CellArea cells) {
        this.rules = sheet.rules();
        this.cells = cells;
    }

    /** Colours the statuses of a table, and draws a bar behind its shares. */
    void add(Table table) {
        for (int place = 0; place < table.columns().size(); place++) {
            Column.Kind kind = table.columns().get(place).kind();
            if (kind == Column.Kind.STATUS || hasStatus(table, place)) {
                statuses(place);
            } else if (kind == Column.Kind.PERCENTAGE) {
                rules.bars(below(place), BAR);
            }
        }
    }

    private static boolean hasStatus(Table table, int place) {
        return table.rows().stream().anyMatch(row -> row.get(place) instanceof Cell.Status);
    }

    private CellArea below(int place) {
        return new CellArea(cells.top() + 1, place, cells.bottom(), place);
    }

    private void statuses(int place) {
        String first = CellArea.cell(cells.top() + 1, place);
        for (Tone tone : Tone.values()) {
            String condition = "LEFT(" + first + ",1)=\"" + tone.symbol() + "\"";
            rules.highlight(below(place), condition, Palette.colour(tone), Palette.tint(tone));
        }
    }
}
