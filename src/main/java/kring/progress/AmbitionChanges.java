package kring.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.Span;
import kring.history.Standing;
import kring.model.Threshold;
import kring.model.person.Ambition;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import org.jspecify.annotations.Nullable;

/** What became of a member's ambitions between two states (METHOD c, Ambitions and Confidence). */
final class AmbitionChanges {
    private final Span span;

    AmbitionChanges(Span span) {
        this.span = span;
    }

    List<Change> all() {
        SortedSet<String> ids = new TreeSet<>();
        span.earlier().ambitions(span.member()).forEach(ambition -> ids.add(ambition.id()));
        span.later().ambitions(span.member()).forEach(ambition -> ids.add(ambition.id()));
        return ids.stream().flatMap(this::of).toList();
    }

    private Stream<Change> of(String id) {
        Optional<Ambition> before = span.earlier().ambition(span.member(), id);
        Optional<Ambition> after = span.later().ambition(span.member(), id);
        Standing was = Standing.in(span.earlier(), span.member(), id);
        Standing is = Standing.in(span.later(), span.member(), id);
        List<Change> changes = new ArrayList<>();
        new AmbitionState(span, id).between(before, after, was, is).ifPresent(changes::add);
        if (before.isPresent() && after.isPresent()) {
            movement(before.get(), after.get(), was, is).ifPresent(changes::add);
            changes.addAll(edits(before.get(), after.get()));
        }
        confidence(id, was, is).ifPresent(changes::add);
        return changes.stream();
    }

    /** At most one, where it is open on both sides and its direction is known. */
    private Optional<Change> movement(Ambition before, Ambition after, Standing was, Standing is) {
        int direction = before.measure().direction();
        if (!was.isOpen()
                || !is.isOpen()
                || direction == 0
                || was.value() == null
                || is.value() == null
                || otherUnit(before, after)) {
            return Optional.empty();
        }
        int moved = is.value().compareTo(was.value()) * direction;
        if (moved == 0 && (span.absent() || !valueGiven(before.id()))) {
            return Optional.empty();
        }
        Kind kind = moved == 0 ? Kind.UNMOVED : moved > 0 ? Kind.ADVANCED : Kind.REGRESSED;
        return Optional.of(ambition(before.id(), kind, Fact.amount(was.value()), Fact.amount(is.value())));
    }

    private boolean valueGiven(String id) {
        return span.freshEntries(id).stream().anyMatch(entry -> entry.value() != null);
    }

    private List<Change> edits(Ambition before, Ambition after) {
        List<Change> edits = new ArrayList<>();
        if (!Objects.equals(before.text(), after.text()) || otherUnit(before, after)) {
            edits.add(ambition(before.id(), Kind.REWORDED, Fact.words(before.text()), Fact.words(after.text())));
        }
        if (!otherUnit(before, after)) {
            target(before, after).ifPresent(edits::add);
        }
        postponed(before, after).ifPresent(edits::add);
        return edits;
    }

    private static boolean otherUnit(Ambition before, Ambition after) {
        String one = before.measure().unit();
        String other = after.measure().unit();
        return one != null && other != null && !one.equals(other);
    }

    /** A target eased or taken away is softened; one set further is raised. */
    private Optional<Change> target(Ambition before, Ambition after) {
        BigDecimal was = before.measure().target();
        BigDecimal is = after.measure().target();
        if (was == null) {
            return Optional.empty();
        }
        int further = is == null ? -1 : is.compareTo(was) * before.measure().direction();
        return further == 0
                ? Optional.empty()
                : Optional.of(ambition(
                        before.id(), further < 0 ? Kind.SOFTENED : Kind.RAISED, Fact.amount(was), Fact.amount(is)));
    }

    private Optional<Change> postponed(Ambition before, Ambition after) {
        if (!later(before.due(), after.due())) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                span.member(),
                Subject.AMBITION,
                before.id(),
                Kind.POSTPONED,
                Fact.day(before.due()),
                Fact.day(after.due()),
                timesPostponed(before, after)));
    }

    /** How often the due moved on, over all baselines up to the later state. */
    private int timesPostponed(Ambition before, Ambition after) {
        CircleState earlier = span.earlier();
        CircleState later = span.later();
        List<LocalDate> dues = Stream.of(
                        earlier.baselines(span.member(), before.id(), null, earlier.quarter()),
                        Stream.of(Optional.of(before)),
                        later.baselines(span.member(), before.id(), earlier.quarter(), later.quarter()),
                        Stream.of(Optional.of(after)))
                .flatMap(part -> part)
                .flatMap(Optional::stream)
                .map(Ambition::due)
                .toList();
        int times = 0;
        for (int i = 1; i < dues.size(); i++) {
            times += later(dues.get(i - 1), dues.get(i)) ? 1 : 0;
        }
        return times;
    }

    private static boolean later(@Nullable LocalDate was, @Nullable LocalDate is) {
        return was != null && (is == null || is.isAfter(was));
    }

    private Optional<Change> confidence(String id, Standing was, Standing is) {
        if (was.confidence() == null || is.confidence() == null) {
            return Optional.empty();
        }
        BigDecimal before = BigDecimal.valueOf(was.confidence());
        BigDecimal after = BigDecimal.valueOf(is.confidence());
        BigDecimal bound = span.later().snapshot().circle().thresholds().get(Threshold.CONFIDENCE_MOVE);
        return after.subtract(before).abs().compareTo(bound) < 0
                ? Optional.empty()
                : Optional.of(Change.of(
                        span.member(),
                        Subject.CONFIDENCE,
                        id,
                        after.compareTo(before) > 0 ? Kind.UP : Kind.DOWN,
                        Fact.amount(before),
                        Fact.amount(after)));
    }

    private Change ambition(String id, Kind kind, @Nullable Fact before, @Nullable Fact after) {
        return Change.of(span.member(), Subject.AMBITION, id, kind, before, after);
    }
}
