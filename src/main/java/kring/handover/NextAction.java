package kring.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the next things to do.
 *
 * @param about the signal, the kind of what is due, or that a meeting is wanted
 * @param advice the step that a signal advises; null for all else
 * @param members whom it is about
 * @param date the earliest day among what it is about; null where there is none
 */
public record NextAction(
        Why why,
        Enum<?> about,
        @Nullable Enum<?> advice,
        List<String> members,
        @Nullable LocalDate date) {
    /** Why it is among the next, the most pressing first. */
    public enum Why {
        UNDATED,
        ALARM,
        MEETING,
        DUE,
        AHEAD
    }

    /** What an action is about that is neither a signal nor due on a day. */
    public enum Wanted {
        MEETING
    }

    public NextAction {
        members = List.copyOf(members);
    }
}
