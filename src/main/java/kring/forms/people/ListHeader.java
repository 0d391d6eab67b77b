package kring.forms.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.forms.people.PeopleSheet.Block;
import kring.forms.people.PeopleSheet.Shown;

/**
 * The row of headings of a list, and what each says of the column below it.
 *
 * @param top its first row; above it are titles
 * @param bottom its last row; the people are below
 * @param headings all there are
 * @param columns the headings of what can be taken over
 * @param missing headings that somebody chose, and that are not there
 */
public record ListHeader(
        PeopleSheet sheet,
        int top,
        int bottom,
        List<Shown> headings,
        Map<PersonField, Shown> columns,
        List<ColumnChoice> missing) {
    /** The last column below a heading: one that is merged stands above several. */
    int lastColumn(Shown heading) {
        return sheet.merged().stream()
                .filter(block -> block.holds(heading.row(), heading.column()))
                .map(Block::right)
                .filter(right -> right - heading.column() < PersonField.values().length)
                .filter(right -> headings.stream()
                        .noneMatch(other -> other.column() > heading.column() && other.column() <= right))
                .findFirst()
                .orElse(heading.column());
    }

    /** The heading of a column that is used; empty for another. */
    Optional<Shown> above(int column) {
        return columns.values().stream()
                .filter(heading -> heading.column() <= column && column <= lastColumn(heading))
                .findFirst();
    }
}
