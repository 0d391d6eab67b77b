/** Reports as text in a terminal: wrapped, aligned and coloured within a width, with no raw control character. */
@NullMarked
package kring.report.terminal;

import org.jspecify.annotations.NullMarked;
