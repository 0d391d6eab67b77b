package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.model.person.Ambition;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import org.jspecify.annotations.Nullable;

/** The promises of the quarters looked back over, and what came of them. */
public final class PromiseHistory {
    private final CircleState state;
    private final List<Quarter> quarters;
    private @Nullable SortedMap<Quarter, Comparison> steps;

    public PromiseHistory(CircleState state, List<Quarter> quarters) {
        this.state = state;
        this.quarters = quarters;
    }

    /** A promise made in a quarter, with the last outcome told until it was made again; null while it is open. */
    public record Line(
            String member,
            Promise promise,
            @Nullable String ambition,
            Quarter made,
            @Nullable Kind outcome,
            @Nullable Quarter answered) {}

    /** By member, quarter and id. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String member : state.activeMembers()) {
            for (Quarter made : quarters) {
                state.promises(made, member).stream()
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
        Line line = new Line(member, promise, ambition, made, null, null);
        for (Quarter told : quarters.subList(quarters.indexOf(made) + 1, quarters.size())) {
            Optional<Kind> outcome = outcome(member, promise.id(), told);
            line = outcome.isPresent() ? new Line(member, promise, ambition, made, outcome.get(), told) : line;
            if (state.promises(told, member).stream()
                    .anyMatch(again -> again.id().equals(promise.id()))) {
                return line;
            }
        }
        return line;
    }

    private Optional<Kind> outcome(String member, String promise, Quarter told) {
        return Objects.requireNonNull(steps().get(told)).changes().stream()
                .filter(change -> change.subject() == Subject.PROMISE)
                .filter(change -> change.member().equals(member) && promise.equals(change.id()))
                .map(Change::kind)
                .findFirst();
    }

    /** How many promises came to what, in each quarter after the first. */
    public SortedMap<Quarter, Map<Kind, Long>> outcomes() {
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
                steps.put(quarters.get(i), Progress.between(new StatesView(before, after)));
            }
        }
        return steps;
    }
}
