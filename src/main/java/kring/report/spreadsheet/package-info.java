/** Reads spreadsheets (.xlsx) that people and other programs made: what each cell shows, and nothing else of the file. */
@NullMarked
package kring.report.spreadsheet;

import org.jspecify.annotations.NullMarked;
