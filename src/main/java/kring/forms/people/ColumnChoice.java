package kring.forms.people;

/** A column that somebody chose for a field, by its heading. */
public record ColumnChoice(PersonField field, String heading) {}
