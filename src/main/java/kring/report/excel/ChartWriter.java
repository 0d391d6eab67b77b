package kring.report.excel;

import java.math.BigDecimal;
import kring.report.document.Chart;
import kring.report.office.CellText;
import kring.report.office.ChartCells;
import kring.report.office.Charts;
import kring.report.office.XmlText;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** A chart on a sheet, with its numbers in the cells right under it. */
final class ChartWriter {
    private static final int ROWS = 13;
    private static final int WIDEST = 110;

    private ChartWriter() {}

    /** Draws a chart and writes its numbers. */
    static void write(SheetWriter writer, Chart chart) {
        int top = writer.next();
        writer.skip(ROWS + 1);
        ChartCells cells = new ChartCells(writer.sheet(), writer.next(), 0, chart).write();
        writer.skip(cells.height());
        style(writer, cells);
        XSSFChart drawn = writer.sheet().createDrawingPatriarch().createChart(anchor(writer.columns(), top));
        describe(drawn, chart);
        Charts.draw(drawn, cells);
    }

    private static XSSFClientAnchor anchor(ColumnWidths columns, int top) {
        int column = 0;
        int left = WIDEST;
        while (column < columns.widths().size() && left >= columns.widths().get(column)) {
            left -= columns.widths().get(column++);
        }
        int rest = column < columns.widths().size() ? left * Units.EMU_PER_PIXEL * 7 : 0;
        return new XSSFClientAnchor(0, 0, rest, 0, 0, top, column, top + ROWS);
    }

    private static void describe(XSSFChart drawn, Chart chart) {
        CTNonVisualDrawingProps properties = drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName("kring_" + chart.id());
        properties.setTitle(XmlText.text(chart.title()));
        properties.setDescr(XmlText.text(chart.description()));
    }

    private static void style(SheetWriter writer, ChartCells cells) {
        Chart chart = cells.chart();
        if (!chart.inShares()) {
            writer.sheet().getRow(cells.top()).createCell(0).setCellValue(CellText.of(chart.unit()));
        }
        for (int line = 0; line <= chart.series().size(); line++) {
            XSSFRow row = writer.sheet().getRow(cells.top() + line);
            for (int place = 0; place <= chart.categories().size(); place++) {
                XSSFCell cell = row.getCell(place, MissingCellPolicy.CREATE_NULL_AS_BLANK);
                cell.setCellStyle(writer.context().styles().of(look(line, place), format(chart, cell)));
            }
        }
    }

    private static CellLook look(int line, int place) {
        if (line == 0) {
            return place == 0 ? CellLook.HEADER : CellLook.FIGURE_HEADER;
        }
        return place == 0 ? CellLook.WORDS : CellLook.FIGURE;
    }

    private static String format(Chart chart, XSSFCell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return "";
        }
        return chart.inShares() ? Formats.SHARE : Formats.number(BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
