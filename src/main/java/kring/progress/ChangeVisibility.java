package kring.progress;

import java.util.Optional;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Comparison.MemberProgress;

/** What of a comparison its audience may see (METHOD, Trust): what belongs to an ambition follows the ambition. */
public record ChangeVisibility(CircleState earlier, CircleState later, Audience audience) {
    /** The change, or nothing where it is not known to be visible. */
    Optional<Change> change(Change change) {
        boolean visible = switch (change.subject()) {
            case AMBITION, CONFIDENCE -> ambition(change.member(), change.thing());
            case PROMISE -> promise(change.member(), change.thing());
            case ASK, CHECKIN -> audience.sees(Visibility.CIRCLE, change.member());
        };
        return visible ? Optional.of(withoutHiddenSuccessor(change)) : Optional.empty();
    }

    /** What a member has done and can do, or nothing for an audience outside the circle. */
    Optional<MemberProgress> member(MemberProgress progress) {
        return Optional.of(progress).filter(known -> audience.sees(Visibility.CIRCLE, known.member()));
    }

    /** Whether an ambition is visible in each of the two states that knows it; unknown to both, it is not. */
    public boolean ambition(String member, String id) {
        if (seesAll()) {
            return true;
        }
        Visibility strictest = Stream.of(earlier.seenBy(member, id), later.seenBy(member, id))
                .flatMap(Optional::stream)
                .reduce(Visibility::stricter)
                .orElse(null);
        return audience.sees(strictest, member);
    }

    /** Who may see even what is not known to be visible to anybody need not have it looked up. */
    private boolean seesAll() {
        return audience.sees(null, null);
    }

    /** Whether every ambition is visible that a promise of that id was ever made for. */
    public boolean promise(String member, String id) {
        return seesAll()
                || audience.sees(Visibility.CIRCLE, member)
                        && Stream.of(earlier, later)
                                .allMatch(state -> state.quartersUpTo(state.quarter()).stream()
                                        .flatMap(when -> promises(state, when, member))
                                        .filter(promise -> promise.id().equals(id))
                                        .allMatch(promise ->
                                                promise.ambition() == null || ambition(member, promise.ambition())));
    }

    /** As the check-in has them and as the baseline has them: either may name an ambition. */
    private static Stream<Promise> promises(CircleState state, Quarter when, String member) {
        return Stream.concat(
                state.promises(when, member).stream(),
                state.checkin(when, member).stream().flatMap(checkin -> checkin.promises().stream()));
    }

    /** An ambition that takes another's place may be hidden where the other was not: then it is not named. */
    private Change withoutHiddenSuccessor(Change change) {
        boolean hidden = change.subject() == Subject.AMBITION
                && change.kind() == Kind.REPLACED
                && change.after() instanceof Fact.Words by
                && !ambition(change.member(), by.text());
        return hidden
                ? Change.of(change.member(), change.subject(), change.id(), change.kind(), change.before(), null)
                : change;
    }
}
