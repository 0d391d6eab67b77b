package kring.forms.people;

import java.util.List;
import java.util.Map;
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
        List<ColumnChoice> missing) {}
