package kring.forms.people;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.forms.people.PeopleSheet.Shown;
import kring.forms.typed.Refusal;

/** What stands on a list and is not taken over, so that somebody can read it: nothing typed is lost (METHOD, Forms). */
final class Outside {
    private Outside() {}

    static List<Refusal> of(
            ListHeader header, MergedCells merged, NavigableMap<Integer, NavigableMap<Integer, Shown>> rows) {
        Stream<Refusal> above = rows.headMap(header.top()).values().stream()
                .flatMap(row -> row.values().stream())
                .map(cell -> new Refusal(cell.place(), "list-above", cell.words()));
        Stream<Refusal> remarks = header.sheet().remarks().stream()
                .map(remark -> new Refusal(remark.place(), "list-remark", remark.words()));
        return Stream.of(above, columns(header, merged, rows), remarks)
                .flatMap(told -> told)
                .toList();
    }

    /** Columns of which nobody knows what they hold, by their headings, or by their first words. */
    private static Stream<Refusal> columns(
            ListHeader header, MergedCells merged, NavigableMap<Integer, NavigableMap<Integer, Shown>> rows) {
        NavigableMap<Integer, Shown> first = new TreeMap<>();
        header.headings().forEach(heading -> first.put(heading.column(), heading));
        rows.tailMap(header.bottom(), false).values().forEach(row -> row.forEach(first::putIfAbsent));
        return first.values().stream()
                .filter(cell -> !merged.isUsed(cell.column()))
                .map(cell -> new Refusal(
                        cell.place(),
                        cell.row() > header.bottom() ? "list-no-heading" : "list-unused",
                        cell.words(),
                        cell.letters()));
    }
}
