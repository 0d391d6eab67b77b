package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Comparison;
import kring.progress.VisibleChanges;

/** Every promise of the quarters looked back over, with what came of it. */
final class PromiseLedger {
    private final CircleState state;
    private final ValueHistory history;
    private final Audience audience;

    PromiseLedger(CircleState state, ValueHistory history, Audience audience) {
        this.state = state;
        this.history = history;
        this.audience = audience;
    }

    /** A promise made in a quarter; the outcome and the quarter of the answer are null while it is open. */
    record Line(String member, Promise promise, Quarter made, Kind outcome, Quarter answered) {}

    /** By member, quarter and id. */
    List<Line> lines() {
        VisibleChanges seen = new VisibleChanges(state, state, audience);
        Map<Quarter, Comparison> steps = history.steps(audience);
        List<Line> lines = new ArrayList<>();
        for (String member : state.activeMembers()) {
            for (Quarter made : history.quarters()) {
                state.promises(made, member).stream()
                        .filter(promise -> seen.promise(member, promise.id()))
                        .map(promise -> line(member, promise, made, steps))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private static Line line(String member, Promise promise, Quarter made, Map<Quarter, Comparison> steps) {
        for (Map.Entry<Quarter, Comparison> step : steps.entrySet()) {
            if (step.getKey().compareTo(made) > 0) {
                for (Change change : step.getValue().changes()) {
                    if (change.subject() == Subject.PROMISE
                            && change.member().equals(member)
                            && change.id().equals(promise.id())) {
                        return new Line(member, promise, made, change.kind(), step.getKey());
                    }
                }
            }
        }
        return new Line(member, promise, made, null, null);
    }
}
