package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kring.history.CircleState;
import kring.history.Standing;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry.Status;
import kring.progress.Change.Kind;
import org.jspecify.annotations.Nullable;

/** A comparison seen backwards (METHOD c, at the end): what forward is won is backward lost. */
final class Mirror {
    private Mirror() {}

    /** The changes backwards; those that have no meaning backwards are left out. */
    static List<Change> of(List<Change> forward, CircleState later) {
        List<Change> changes = new ArrayList<>();
        for (Change change : forward) {
            Change mirrored = switch (change.subject()) {
                case AMBITION -> ambition(change, later);
                case CONFIDENCE -> change.swapped(change.kind() == Kind.UP ? Kind.DOWN : Kind.UP);
                case CHECKIN, PROMISE, ASK -> null;
            };
            if (mirrored != null) {
                changes.add(mirrored);
            }
        }
        return changes;
    }

    private static @Nullable Change ambition(Change change, CircleState later) {
        return switch (change.kind()) {
            case NEW -> change.swapped(Kind.SILENT);
            case SILENT -> change.after() == null ? change.swapped(Kind.NEW) : null;
            case ADVANCED -> change.swapped(Kind.REGRESSED);
            case REGRESSED -> change.swapped(Kind.ADVANCED);
            case SOFTENED -> change.swapped(Kind.RAISED);
            case RAISED -> change.swapped(Kind.SOFTENED);
            case UNMOVED, REWORDED -> change.swapped(change.kind());
            case ACHIEVED, PAUSED, DROPPED, REPLACED -> reopened(change, later);
            case REVIVED -> closedAgain(change, later);
            default -> null;
        };
    }

    /** What was closed since is, seen backwards, revived; from one closed status to another, it is that other. */
    private static Change reopened(Change change, CircleState later) {
        Status was = ((Fact.Stands) Objects.requireNonNull(change.before())).status();
        Status is = Standing.in(later, change.member(), change.thing()).status();
        return was == Status.ACTIVE
                ? Change.of(
                        change.member(),
                        change.subject(),
                        change.id(),
                        Kind.REVIVED,
                        new Fact.Stands(is),
                        change.before())
                : Change.of(change.member(), change.subject(), change.id(), kind(was), new Fact.Stands(is), null);
    }

    /** What was revived since was closed before; what was only gone for a while is gone again. */
    private static Change closedAgain(Change change, CircleState later) {
        Status was = ((Fact.Stands) Objects.requireNonNull(change.before())).status();
        return was == Status.ACTIVE
                ? Change.of(change.member(), change.subject(), change.id(), Kind.SILENT, text(change, later), null)
                : Change.of(change.member(), change.subject(), change.id(), kind(was), change.after(), null);
    }

    private static @Nullable Fact text(Change change, CircleState later) {
        return Fact.words(later.ambition(change.member(), change.thing())
                .map(Ambition::text)
                .orElse(null));
    }

    private static Kind kind(Status closed) {
        return Kind.valueOf(closed.name());
    }
}
