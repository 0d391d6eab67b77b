package kring.forms.people;

import java.util.List;
import kring.forms.typed.Refusal;

/**
 * What a list says.
 *
 * @param people who can be taken over
 * @param refused cells for which their row cannot
 * @param told what else a person should know of: who is there already, what has no place
 */
public record PeopleList(List<ListedPerson> people, List<Refusal> refused, List<Refusal> told) {
    public PeopleList {
        people = List.copyOf(people);
        refused = List.copyOf(refused);
        told = List.copyOf(told);
    }
}
