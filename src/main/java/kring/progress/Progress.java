package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.Span;
import kring.history.StatesView;
import kring.model.Audience;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Comparison.Done;
import kring.progress.Comparison.MemberProgress;
import kring.progress.Comparison.Next;
import kring.progress.Comparison.Presence;

/** Compares two states of a circle (METHOD c). */
public final class Progress {
    private Progress() {}

    /**
     * What changed between two states, as far as the audience may see it. When the first state is the later one, the
     * comparison is the mirror of the one forward.
     */
    public static Comparison between(CircleState from, CircleState to, Audience audience) {
        return between(StatesView.of(from, to, audience));
    }

    /** What changed between two states of which only what their audience may see is there. */
    public static Comparison between(StatesView seen) {
        return between(seen, member -> true);
    }

    /** What changed for some members between two states of which only what their audience may see is there. */
    public static Comparison between(StatesView seen, Predicate<String> some) {
        CircleState from = seen.from();
        CircleState to = seen.to();
        boolean backwards = from.isAfter(to);
        CircleState later = backwards ? from : to;
        List<Change> changes = new ArrayList<>();
        List<MemberProgress> members = new ArrayList<>();
        for (String member : later.activeMembers().stream().filter(some).toList()) {
            Span span = new Span(backwards ? to : from, later, member);
            forward(span).forEach(changes::add);
            members.add(progress(span));
        }
        if (backwards) {
            changes = Mirror.of(changes, later);
            members.clear();
        }
        changes.sort(Change.ORDER);
        return new Comparison(from.name(), to.name(), changes, members);
    }

    private static Stream<Change> forward(Span span) {
        Stream<Change> absent = span.absent()
                ? Stream.of(Change.of(span.member(), Subject.CHECKIN, null, Kind.ABSENT, null, null))
                : Stream.empty();
        return Stream.of(
                        absent,
                        new AmbitionChanges(span).all().stream(),
                        new PromiseChanges(span).all().stream(),
                        new AskChanges(span).all().stream())
                .flatMap(part -> part);
    }

    private static MemberProgress progress(Span span) {
        CircleState later = span.later();
        Optional<Checkin> checkin =
                later.checkin(later.quarter(), span.member()).filter(Checkin::given);
        return new MemberProgress(
                span.member(),
                checkin.isPresent() ? Presence.PRESENT : Presence.ABSENT,
                checkin.stream()
                        .flatMap(given -> given.ambitions().entrySet().stream())
                        .flatMap(entry ->
                                Stream.ofNullable(entry.getValue().done()).map(done -> new Done(entry.getKey(), done)))
                        .toList(),
                later.promises(later.quarter(), span.member()).stream()
                        .sorted(java.util.Comparator.comparing(Promise::id))
                        .map(promise -> new Next(promise.id(), promise.text(), promise.due()))
                        .toList());
    }
}
