package kring.forms.people;

import java.util.Map;

/**
 * Somebody on a list.
 *
 * @param known what else the list tells, as a file holds it
 */
public record ListedPerson(String name, Map<PersonField, String> known) {
    public ListedPerson {
        known = Map.copyOf(known);
    }
}
