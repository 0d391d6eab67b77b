package kring.report.chart;

/**
 * A chart inside a Word file.
 *
 * @param drawing the part that says how it looks; it refers to its workbook as {@link #WORKBOOK}
 * @param workbook the bytes of an .xlsx file with its numbers
 */
public record EmbeddedChart(byte[] drawing, byte[] workbook) {
    /** The relationship of a drawing to its workbook. */
    public static final String WORKBOOK = "rId1";
}
