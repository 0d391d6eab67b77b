package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.history.Span;
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
        boolean backwards = from.isAfter(to);
        VisibleStates states = VisibleStates.of(backwards ? to : from, backwards ? from : to, audience);
        CircleState earlier = states.from();
        CircleState later = states.to();
        ChangeVisibility seen = new ChangeVisibility(earlier, later, audience);
        List<Change> changes = new ArrayList<>();
        List<MemberProgress> members = new ArrayList<>();
        for (String member : later.activeMembers()) {
            Span span = new Span(earlier, later, member);
            forward(span).flatMap(change -> seen.change(change).stream()).forEach(changes::add);
            seen.member(progress(span, seen)).ifPresent(members::add);
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

    private static MemberProgress progress(Span span, ChangeVisibility seen) {
        CircleState later = span.later();
        Optional<Checkin> checkin =
                later.checkin(later.quarter(), span.member()).filter(Checkin::given);
        return new MemberProgress(
                span.member(),
                checkin.isPresent() ? Presence.PRESENT : Presence.ABSENT,
                checkin.stream()
                        .flatMap(given -> given.ambitions().entrySet().stream())
                        .filter(entry -> entry.getValue().done() != null)
                        .filter(entry -> seen.ambition(span.member(), entry.getKey()))
                        .map(entry -> new Done(entry.getKey(), entry.getValue().done()))
                        .toList(),
                later.promises(later.quarter(), span.member()).stream()
                        .filter(promise -> seen.promise(span.member(), promise.id()))
                        .sorted(java.util.Comparator.comparing(Promise::id))
                        .map(promise -> new Next(promise.id(), promise.text(), promise.due()))
                        .toList());
    }
}
