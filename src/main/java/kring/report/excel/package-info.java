/** Reports as Excel workbooks: a sheet for each section with a table or a chart, numbers as numbers and days as days. */
package kring.report.excel;
