package kring.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kring.history.Standing;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.value.Quarter;
import kring.review.Review.Aim;
import kring.review.Review.Goal;
import kring.review.ReviewInputs.Edit;
import org.jspecify.annotations.Nullable;

/** What members want to reach, and how far that went (METHOD, A year in review: goals as a tree). */
record Goals(LookBack back, List<Edit> edits) {
    /** Those in the lists at the end, and those that were closed on the way; by member and id. */
    List<Goal> all() {
        return back.members().stream().flatMap(this::of).toList();
    }

    /** Those for three years that are open, and that no open one serves. */
    static List<Aim> unserved(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> goal.isFar() && goal.isOpen())
                .filter(goal -> goals.stream().noneMatch(other -> other.isOpen() && serves(other, goal)))
                .map(Goal::aim)
                .toList();
    }

    /** Those for a year that serve no open one. */
    static List<Aim> loose(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> !goal.isFar())
                .filter(goal -> goals.stream().noneMatch(other -> other.isOpen() && serves(goal, other)))
                .map(Goal::aim)
                .toList();
    }

    private static boolean serves(Goal one, Goal parent) {
        return one.member().equals(parent.member())
                && parent.ambition().equals(one.parent())
                && !one.aim().equals(parent.aim());
    }

    private Stream<Goal> of(String member) {
        SortedSet<String> ids = new TreeSet<>();
        back.to().ambitions(member).forEach(ambition -> ids.add(ambition.id()));
        back.written().stream()
                .flatMap(when -> back.checkin(when, member))
                .flatMap(checkin -> checkin.ambitions().keySet().stream())
                .filter(id -> wasClosed(member, id))
                .forEach(ids::add);
        return ids.stream()
                .flatMap(id -> back.ambition(member, id).stream())
                .map(ambition -> goal(member, ambition))
                .sorted(Comparator.comparing(Goal::ambition));
    }

    /** Whether it was open at first, or opened again on the way, and then closed for good. */
    private boolean wasClosed(String member, String id) {
        boolean open = Standing.in(back.before(), member, id).isOpen();
        boolean closed = false;
        for (Quarter when : back.written()) {
            boolean stillOpen = Standing.at(back.to(), when, member, id).isOpen();
            closed = !stillOpen && (closed || open);
            open = stillOpen;
        }
        return closed;
    }

    private Goal goal(String member, Ambition ambition) {
        BigDecimal before = Standing.in(back.before(), member, ambition.id()).value();
        BigDecimal start = before == null ? ambition.measure().baseline() : before;
        SortedMap<Quarter, BigDecimal> values = values(member, ambition.id(), start);
        return new Goal(
                member,
                ambition.id(),
                ambition.text(),
                ambition.why(),
                ambition.horizon(),
                ambition.parent(),
                Standing.in(back.to(), member, ambition.id()).status(),
                ambition.measure().unit(),
                values,
                start,
                values.get(values.lastKey()),
                ambition.measure().target(),
                times(member, ambition.id(), Edit.Kind.POSTPONED),
                times(member, ambition.id(), Edit.Kind.SOFTENED),
                times(member, ambition.id(), Edit.Kind.RAISED));
    }

    private SortedMap<Quarter, BigDecimal> values(String member, String id, @Nullable BigDecimal start) {
        SortedMap<Quarter, BigDecimal> values = new TreeMap<>();
        BigDecimal value = start;
        for (Quarter when : back.span().quarters()) {
            value = back.checkin(when, member)
                    .map(checkin -> checkin.ambitions().get(id))
                    .filter(Objects::nonNull)
                    .map(AmbitionEntry::value)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(value);
            values.put(when, value);
        }
        return values;
    }

    private int times(String member, String id, Edit.Kind kind) {
        return (int) edits.stream().filter(new Edit(member, id, kind)::equals).count();
    }
}
