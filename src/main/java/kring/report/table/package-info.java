/** Tables as values: their columns, each with its heading and with the cell of a row, from which the block is made. */
@NullMarked
package kring.report.table;

import org.jspecify.annotations.NullMarked;
