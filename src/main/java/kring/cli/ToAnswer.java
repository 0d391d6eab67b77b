package kring.cli;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.model.Ambition;
import kring.model.Member;
import kring.model.OpenAnswers;
import kring.model.Quarter;
import kring.model.Snapshot;
import kring.progress.OpenPromises;
import kring.progress.Standing;
import kring.progress.State;

/** Finds what a check-in is to answer: how things stood at the end of the quarter before (METHOD c). */
final class ToAnswer {
    private final State before;

    ToAnswer(Snapshot snapshot, Quarter quarter) {
        Quarter previous = snapshot.quarters().lowerKey(quarter);
        this.before = State.ofQuarter(snapshot, previous == null ? quarter.previous() : previous);
    }

    /** What one member is to answer. */
    OpenAnswers of(Member member) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (Ambition ambition : member.ambitions()) {
            BigDecimal last = Standing.in(before, member.id(), ambition.id()).value();
            BigDecimal value = last == null ? ambition.measure().baseline() : last;
            if (value != null) {
                values.put(ambition.id(), value);
            }
        }
        List<Ambition> open = member.ambitions().stream()
                .filter(ambition ->
                        Standing.in(before, member.id(), ambition.id()).isOpen())
                .toList();
        return new OpenAnswers(
                open,
                values,
                List.copyOf(
                        OpenPromises.of(before, member.id(), before.quarter()).values()));
    }
}
