package kring.forms;

import java.util.List;

/**
 * What a filled form says.
 *
 * @param changes what becomes different
 * @param refusals what cannot be taken over; with one, nothing of the form is
 * @param loose words that the form has no place for, which a person has to read
 */
public record Answers(List<FormChange> changes, List<Refusal> refusals, List<Refusal> loose) {
    public Answers {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
        loose = List.copyOf(loose);
    }
}
