package kring.minutes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting left open (METHOD, The evening after).
 *
 * @param id of the decision or exchange; null where it is of neither
 * @param text the decision's, or what is exchanged; null where that is not written down
 * @param members whom it is about
 */
public record Omission(
        Kind kind, @Nullable String id, @Nullable String text, List<String> members) {
    /** What is not written down, or did not move. */
    public enum Kind {
        ATTENDANCE,
        ORDER,
        DEEPDIVE,
        DECISION_BY,
        DECISION_DUE,
        OFFER
    }

    public Omission {
        members = List.copyOf(members);
    }

    static Omission of(Kind kind, List<String> members) {
        return new Omission(kind, null, null, members);
    }
}
