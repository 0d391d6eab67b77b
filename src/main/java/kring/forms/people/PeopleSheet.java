package kring.forms.people;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import kring.forms.typed.Typed;
import kring.report.document.form.FilledValue;

/**
 * A sheet on which people may be listed.
 *
 * @param cells those in which something stands, by row, then by column
 * @param remarks comments, and words on shapes
 * @param merged cells that were made one
 */
public record PeopleSheet(String name, List<Shown> cells, List<Shown> remarks, List<Block> merged) {
    /**
     * A cell, with its numbers from 0, and what it shows.
     *
     * @param place as people say it, such as {@code Leden!D8}
     */
    public record Shown(int row, int column, String place, FilledValue value) {
        /** What stands there, on one line. */
        public String words() {
            return Typed.line(value.shown());
        }

        /** The letters of its column. */
        public String letters() {
            return place.substring(place.lastIndexOf('!') + 1).replaceAll("[0-9]", "");
        }
    }

    /** Cells that were made one, with the numbers of the first and last from 0. */
    public record Block(int top, int left, int bottom, int right) {
        boolean holds(int row, int column) {
            return top <= row && row <= bottom && left <= column && column <= right;
        }
    }

    public PeopleSheet {
        cells = List.copyOf(cells);
        remarks = List.copyOf(remarks);
        merged = List.copyOf(merged);
    }

    /** The rows in which something stands, each by its columns. */
    NavigableMap<Integer, NavigableMap<Integer, Shown>> rows() {
        NavigableMap<Integer, NavigableMap<Integer, Shown>> rows = new TreeMap<>();
        cells.stream()
                .filter(cell -> !cell.value().isNothing())
                .forEach(cell ->
                        rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell));
        return rows;
    }
}
