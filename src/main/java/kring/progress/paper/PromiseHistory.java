package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.ChangeVisibility;
import kring.progress.Comparison;
import kring.progress.Progress;
import org.jspecify.annotations.Nullable;

/** The promises that an audience may see of the quarters looked back over, and what came of them. */
final class PromiseHistory {
    private final CircleState state;
    private final List<Quarter> quarters;
    private final Audience audience;
    private @Nullable SortedMap<Quarter, Comparison> steps;

    PromiseHistory(CircleState state, List<Quarter> quarters, Audience audience) {
        this.state = state;
        this.quarters = quarters;
        this.audience = audience;
    }

    /** A promise made in a quarter; the outcome and the quarter of the answer are null while it is open. */
    record Line(
            String member,
            Promise promise,
            @Nullable String ambition,
            Quarter made,
            @Nullable Kind outcome,
            @Nullable Quarter answered) {}

    /** By member, quarter and id. */
    List<Line> lines() {
        ChangeVisibility seen = new ChangeVisibility(state, state, audience);
        List<Line> lines = new ArrayList<>();
        for (String member : state.activeMembers()) {
            for (Quarter made : quarters) {
                state.promises(made, member).stream()
                        .filter(promise -> seen.promise(member, promise.id()))
                        .map(promise -> line(member, promise, made))
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    private Line line(String member, Promise promise, Quarter made) {
        String ambition = Optional.ofNullable(promise.ambition())
                .flatMap(id -> state.ambition(member, id))
                .map(Ambition::text)
                .orElse(null);
        for (Quarter answered : quarters.subList(quarters.indexOf(made) + 1, quarters.size())) {
            for (Change change : Objects.requireNonNull(steps().get(answered)).changes()) {
                if (change.subject() == Subject.PROMISE
                        && change.member().equals(member)
                        && promise.id().equals(change.id())) {
                    return new Line(member, promise, ambition, made, change.kind(), answered);
                }
            }
        }
        return new Line(member, promise, ambition, made, null, null);
    }

    /** How many promises came to what, in each quarter after the first. */
    SortedMap<Quarter, Map<Kind, Long>> outcomes() {
        SortedMap<Quarter, Map<Kind, Long>> outcomes = new TreeMap<>();
        steps().forEach((quarter, step) -> outcomes.put(
                quarter,
                step.changes().stream()
                        .filter(change -> change.subject() == Subject.PROMISE)
                        .collect(Collectors.groupingBy(Change::kind, Collectors.counting()))));
        return outcomes;
    }

    /** What changed from each quarter to the next, by the later of the two. */
    private SortedMap<Quarter, Comparison> steps() {
        if (steps == null) {
            steps = new TreeMap<>();
            for (int i = 1; i < quarters.size(); i++) {
                CircleState before = CircleState.ofQuarter(state.snapshot(), quarters.get(i - 1));
                CircleState after = CircleState.ofQuarter(state.snapshot(), quarters.get(i));
                steps.put(quarters.get(i), Progress.between(before, after, audience));
            }
        }
        return steps;
    }
}
