package kring.report.table;

import java.util.function.Function;
import kring.report.document.Cell;
import kring.report.document.Column;

/**
 * A column of a table whose rows are of one type.
 *
 * @param column its heading, what its cells hold, and how much room it wants
 * @param cell what stands in it in a row
 */
public record TableColumn<R>(Column column, Function<? super R, ? extends Cell> cell) {}
