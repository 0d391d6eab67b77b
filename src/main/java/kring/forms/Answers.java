package kring.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.forms.typed.Refusal;

/**
 * What a filled form says.
 *
 * @param changes what becomes different, by the path of the file
 * @param refusals what cannot be taken over; with one, nothing of the form is
 * @param loose words that the form has no place for, which a person has to read
 */
public record Answers(Map<String, List<FormChange>> changes, List<Refusal> refusals, List<Refusal> loose) {
    public Answers {
        changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
        refusals = List.copyOf(refusals);
        loose = List.copyOf(loose);
    }

    /** Whether there is nothing in it that the circle does not have. */
    public boolean isEmpty() {
        return changes.isEmpty() && refusals.isEmpty() && loose.isEmpty();
    }
}
