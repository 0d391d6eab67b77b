/** What reports and forms as Excel workbooks share: reproducible files, cell formats, row heights and printing. */
@NullMarked
package kring.report.sheet;

import org.jspecify.annotations.NullMarked;
