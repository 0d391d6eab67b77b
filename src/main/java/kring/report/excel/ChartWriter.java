package kring.report.excel;

import java.math.BigDecimal;
import java.util.List;
import kring.report.chart.ChartCells;
import kring.report.chart.Charts;
import kring.report.document.Chart;
import kring.report.sheet.Drawing;
import kring.report.sheet.SheetRow;

/** A chart on a sheet, with its numbers in the cells right under it. */
final class ChartWriter {
    private static final int ROWS = 13;
    private static final int WIDEST = 110;

    private ChartWriter() {}

    /** Draws a chart and writes its numbers. */
    static void write(SheetWriter writer, Chart chart) {
        int top = writer.next();
        writer.skip(ROWS + 1);
        ChartCells cells = new ChartCells(writer.sheet(), writer.next(), chart).write();
        writer.skip(cells.height());
        style(writer, cells);
        Drawing.Description description =
                new Drawing.Description("kring_" + chart.id(), chart.title(), chart.description());
        writer.sheet().drawing().add(Charts.drawn(cells), place(writer.columns().widths(), top), description);
    }

    private static Drawing.Place place(List<Integer> widths, int top) {
        int column = 0;
        int left = WIDEST;
        while (column < widths.size() && left >= widths.get(column)) {
            left -= widths.get(column++);
        }
        return new Drawing.Place(top, top + ROWS, column, WIDEST - left, column < widths.size() ? left : 0);
    }

    private static void style(SheetWriter writer, ChartCells cells) {
        Chart chart = cells.chart();
        if (!chart.inShares()) {
            writer.sheet().row(cells.top()).cell(0).words(chart.unit());
        }
        for (int line = 0; line <= chart.series().size(); line++) {
            SheetRow row = writer.sheet().row(cells.top() + line);
            for (int place = 0; place <= chart.categories().size(); place++) {
                row.cell(place).style(writer.context().styles().of(look(line, place), format(chart, line, place)));
            }
        }
    }

    private static CellLook look(int line, int place) {
        if (line == 0) {
            return place == 0 ? CellLook.HEADER : CellLook.FIGURE_HEADER;
        }
        return place == 0 ? CellLook.WORDS : CellLook.FIGURE;
    }

    private static String format(Chart chart, int line, int place) {
        BigDecimal value = line == 0 || place == 0
                ? null
                : chart.series().get(line - 1).values().get(place - 1);
        if (value == null) {
            return "";
        }
        return chart.inShares() ? Formats.SHARE : Formats.number(value);
    }
}
