package kring.report.office;

import java.math.BigDecimal;
import kring.report.document.Chart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The numbers of a chart on a sheet: the categories in the first row, then a row for each series with its name in front.
 * The chart refers to these cells, so that whoever changes a number changes the picture.
 *
 * @param sheet where they stand: a sheet of the workbook itself, or of the small workbook inside a Word file
 * @param top the row of the categories
 * @param left the column of the names
 * @param chart what they are of
 */
public record ChartCells(XSSFSheet sheet, int top, int left, Chart chart) {
    /** Puts the values in their cells; an unknown value leaves its cell empty. */
    public ChartCells write() {
        XSSFRow head = row(top);
        for (int column = 0; column < chart.categories().size(); column++) {
            head.createCell(left + 1 + column)
                    .setCellValue(CellText.of(chart.categories().get(column)));
        }
        for (int line = 0; line < chart.series().size(); line++) {
            Chart.Series series = chart.series().get(line);
            XSSFRow row = row(top + 1 + line);
            row.createCell(left).setCellValue(CellText.of(series.name()));
            for (int column = 0; column < series.values().size(); column++) {
                BigDecimal value = series.values().get(column);
                if (value != null) {
                    row.createCell(left + 1 + column).setCellValue(value.doubleValue());
                }
            }
        }
        return this;
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** How many rows they take. */
    public int height() {
        return 1 + chart.series().size();
    }

    XDDFDataSource<String> categories() {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, valuesIn(top));
    }

    XDDFNumericalDataSource<Double> values(int series) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, valuesIn(top + 1 + series));
    }

    CellReference name(int series) {
        return new CellReference(sheet.getSheetName(), top + 1 + series, left, true, true);
    }

    private CellRangeAddress valuesIn(int row) {
        return new CellRangeAddress(
                row, row, left + 1, left + chart.categories().size());
    }
}
