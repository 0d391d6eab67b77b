/** Reports as text in a terminal: wrapped, aligned and coloured within a width, with no raw control character. */
package kring.report.terminal;
