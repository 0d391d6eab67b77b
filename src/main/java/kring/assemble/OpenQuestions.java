package kring.assemble;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.history.CircleState;
import kring.history.OpenPromises;
import kring.history.Standing;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.OpenAnswers;
import kring.model.value.Quarter;

/** Finds what a check-in is to answer: how things stood at the end of the quarter before (METHOD c). */
public final class OpenQuestions {
    private final CircleState before;

    public OpenQuestions(Snapshot snapshot, Quarter quarter) {
        this.before = CircleState.ofQuarter(snapshot, snapshot.before(quarter));
    }

    /** What one member is to answer. */
    public OpenAnswers of(Member member) {
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
        return new OpenAnswers(open, values, OpenPromises.of(before, member.id()));
    }
}
