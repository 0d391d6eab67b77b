package kring.progress;

import java.util.Comparator;
import java.util.Objects;
import kring.model.value.Kebab;
import org.jspecify.annotations.Nullable;

/**
 * One thing that changed between two states (METHOD c).
 *
 * @param subject what kind of thing it is about
 * @param id of that thing; null for a check-in
 * @param before how it was, null where that says nothing
 * @param after how it is, null where that says nothing
 * @param count how many times it slipped or was postponed, else null
 */
public record Change(
        String member,
        Subject subject,
        @Nullable String id,
        Kind kind,
        @Nullable Fact before,
        @Nullable Fact after,
        @Nullable Integer count) {
    /** What a change is about, in the order of a report. */
    public enum Subject {
        CHECKIN,
        AMBITION,
        PROMISE,
        ASK,
        CONFIDENCE
    }

    /** What happened. */
    public enum Kind {
        ABSENT,
        NEW,
        ACHIEVED,
        PAUSED,
        DROPPED,
        REPLACED,
        REVIVED,
        SILENT,
        ADVANCED,
        REGRESSED,
        UNMOVED,
        REWORDED,
        SOFTENED,
        RAISED,
        POSTPONED,
        KEPT,
        PARTLY,
        BROKEN,
        SLIPPED,
        UNANSWERED,
        RECEIVED,
        UP,
        DOWN
    }

    /** Member, subject, id, then the kind's word (METHOD c). */
    public static final Comparator<Change> ORDER = Comparator.comparing(Change::member)
            .thenComparing(Change::subject)
            .thenComparing(change -> change.id() == null ? "" : change.id())
            .thenComparing(change -> Kebab.of(change.kind()));

    static Change of(
            String member,
            Subject subject,
            @Nullable String id,
            Kind kind,
            @Nullable Fact before,
            @Nullable Fact after) {
        return new Change(member, subject, id, kind, before, after, null);
    }

    /** The id of the thing that it is about, of a change that is about one. */
    public String thing() {
        return Objects.requireNonNull(id);
    }

    /** Whether it is about an ambition, or how sure the member is of one. */
    public boolean concernsAmbition() {
        return subject == Subject.AMBITION || subject == Subject.CONFIDENCE;
    }

    /** This change with its two sides swapped, as another kind. */
    Change swapped(Kind other) {
        return new Change(member, subject, id, other, after, before, null);
    }
}
