package kring.report.sheet;

/**
 * How cells of one workbook look.
 *
 * @param number which of its formats that is
 * @param format the format itself
 */
public record CellStyle(int number, CellFormat format) {}
