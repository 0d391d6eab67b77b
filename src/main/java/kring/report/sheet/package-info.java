/** What reports and forms as Excel workbooks share: reproducible files, cell formats, row heights and printing. */
package kring.report.sheet;
