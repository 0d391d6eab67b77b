/** Tables as values: their columns, each with its heading and with the cell of a row, from which the block is made. */
package kring.report.table;
