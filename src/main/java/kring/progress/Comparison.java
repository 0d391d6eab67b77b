package kring.progress;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kring diff} finds between two states, for one audience (METHOD c).
 *
 * @param from the name of the state compared from
 * @param to the name of the state compared to
 * @param changes by member, subject, id and kind
 * @param members what each active member has done and can do, by id; none when compared backwards
 */
public record Comparison(String from, String to, List<Change> changes, List<MemberProgress> members) {
    /** What one member has done and can do. */
    public record MemberProgress(String member, Presence checkin, List<Done> done, List<Next> next) {}

    /** Whether a check-in was given. */
    public enum Presence {
        PRESENT,
        ABSENT
    }

    /** What was done for an ambition. */
    public record Done(String id, String text) {}

    /** What was promised in the later quarter. */
    public record Next(
            String id, @Nullable String text, @Nullable LocalDate due) {}

    public Comparison {
        changes = List.copyOf(changes);
        members = List.copyOf(members);
    }
}
