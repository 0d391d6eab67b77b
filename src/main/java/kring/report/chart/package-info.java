/** Charts as Word and Excel draw them themselves, from numbers in the cells of a workbook. */
@NullMarked
package kring.report.chart;

import org.jspecify.annotations.NullMarked;
