package kring.forms;

import java.util.List;

/** What a filled form says: what changes in the check-in, and what cannot be taken over. */
public record Answers(List<CheckinChange> changes, List<Refusal> refusals) {
    public Answers {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }
}
