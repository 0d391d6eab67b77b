package kring.check.rule;

import java.util.Set;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Screening.Decision;
import kring.model.Screening.Decision.Outcome;
import kring.model.Snapshot;

/**
 * A decision that departs from the advice says why, and one against somebody says until when and what would have to be
 * different (METHOD a).
 *
 * @param departing of whom people decided something else than is advised: what that is, is not for a rule to know
 */
record ScreeningDecisions(Set<String> departing) implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.screenings().forEach((id, screening) -> {
            if (screening.decision() != null) {
                look(id, screening.decision(), findings);
            }
        });
    }

    private void look(String id, Decision decision, Findings findings) {
        Supplier<Place> place = findings.value(FileNames.screening(id), "decision", "outcome");
        expect(!departing.contains(id) || decision.reason() != null, Code.DECISION_WITHOUT_REASON, id, place, findings);
        boolean refused = decision.outcome() == Outcome.NOT_NOW;
        expect(!refused || decision.revisit() != null, Code.NOT_NOW_WITHOUT_REVISIT, id, place, findings);
        expect(!refused || decision.change() != null, Code.NOT_NOW_WITHOUT_CHANGE, id, place, findings);
    }

    private static void expect(boolean holds, Code code, String id, Supplier<Place> place, Findings findings) {
        if (!holds) {
            findings.add(code, place, id);
        }
    }
}
