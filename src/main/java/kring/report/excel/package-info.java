/** Reports as Excel workbooks: a sheet for each section with a table or a chart, numbers as numbers and days as days. */
@NullMarked
package kring.report.excel;

import org.jspecify.annotations.NullMarked;
