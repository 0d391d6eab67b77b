package kring.progress;

import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.visible.VisibleCircle;

/**
 * Two states with nothing in them that an audience may not see: an ambition is hidden in both where either of them, or the
 * member's file, hides it (METHOD c).
 */
public record VisibleStates(CircleState from, CircleState to) {
    /** Two states reduced to an audience. */
    public static VisibleStates of(CircleState from, CircleState to, Audience audience) {
        ChangeVisibility seen = new ChangeVisibility(from, to, audience);
        Snapshot first = VisibleCircle.of(from.snapshot(), audience, seen::ambition);
        Snapshot second =
                from.snapshot() == to.snapshot() ? first : VisibleCircle.of(to.snapshot(), audience, seen::ambition);
        return new VisibleStates(from.in(first), to.in(second));
    }
}
