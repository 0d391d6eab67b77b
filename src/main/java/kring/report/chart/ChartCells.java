package kring.report.chart;

import java.math.BigDecimal;
import java.util.List;
import kring.report.document.Chart;
import kring.report.office.CellText;
import kring.report.office.XmlMarkup;
import kring.report.sheet.CellArea;
import kring.report.sheet.SheetRow;
import kring.report.sheet.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a chart on a sheet: the categories in the first row, then a row for each series with its name in front.
 * The chart refers to these cells, so that whoever changes a number changes the picture.
 *
 * @param sheet where they stand: a sheet of the workbook itself, or of the small workbook inside a Word file
 * @param top the row of the categories
 * @param chart what they are of
 */
public record ChartCells(Worksheet sheet, int top, Chart chart) {
    /** Puts the values in their cells; an unknown value leaves its cell empty. */
    public ChartCells write() {
        SheetRow head = sheet.row(top);
        for (int column = 0; column < chart.categories().size(); column++) {
            head.cell(1 + column).words(chart.categories().get(column));
        }
        for (int line = 0; line < chart.series().size(); line++) {
            Chart.Series series = chart.series().get(line);
            SheetRow row = sheet.row(top + 1 + line);
            row.cell(0).words(series.name());
            for (int column = 0; column < series.values().size(); column++) {
                BigDecimal value = series.values().get(column);
                if (value != null) {
                    row.cell(1 + column).number(value.doubleValue());
                }
            }
        }
        return this;
    }

    /** How many rows they take. */
    public int height() {
        return 1 + chart.series().size();
    }

    /** Refers to the name of a series. */
    void name(XmlMarkup out, int series) {
        String cell = CellArea.fixed(top + 1 + series, 0);
        refer(out, "str", cell, List.of(CellText.of(chart.series().get(series).name())));
    }

    /** Refers to the categories. */
    void categories(XmlMarkup out) {
        refer(
                out,
                "str",
                valuesIn(top),
                chart.categories().stream().map(CellText::of).toList());
    }

    /** Refers to the values of a series. */
    void values(XmlMarkup out, int series) {
        refer(out, "num", valuesIn(top + 1 + series), chart.series().get(series).values());
    }

    private String valuesIn(int row) {
        return new CellArea(row, 1, row, chart.categories().size()).fixed();
    }

    /** Names cells, and says what stands in them, for who does not look there. */
    private void refer(XmlMarkup out, String kind, String cells, List<? extends @Nullable Object> values) {
        out.open("c:" + kind + "Ref")
                .element("c:f", sheet.quotedName() + "!" + cells)
                .open("c:" + kind + "Cache")
                .empty("c:ptCount", "val", values.size());
        for (int place = 0; place < values.size(); place++) {
            Object value = values.get(place);
            if (value != null) {
                String said = value instanceof BigDecimal number ? "" + number.doubleValue() : value.toString();
                out.open("c:pt", "idx", place).element("c:v", said).close();
            }
        }
        out.close().close();
    }
}
