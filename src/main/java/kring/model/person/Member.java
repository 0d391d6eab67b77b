package kring.model.person;

import java.time.LocalDate;
import java.util.List;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A person and their organisation: {@code members/ID.yaml}.
 *
 * @param forgotten the day on which what is personal was erased; null unless it was (METHOD, Trust)
 */
public record Member(
        String id,
        String name,
        @Nullable String organisation,
        @Nullable String sector,
        @Nullable String email,
        @Nullable String phone,
        Status status,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        @Nullable LocalDate forgotten,
        List<Get> gets,
        List<Bring> brings,
        List<Ambition> ambitions,
        List<Achievement> achievements,
        Consent consent,
        @Nullable String notes) {
    /** How somebody belongs to the circle. */
    public enum Status {
        FOUNDER,
        MEMBER,
        CANDIDATE,
        LEFT
    }

    /** What a person agreed to; nothing that is not said. */
    public record Consent(boolean network, boolean handoverNotes, boolean calendar, boolean retention) {
        /** Agreed to nothing. */
        public static final Consent NONE = new Consent(false, false, false, false);
    }

    public Member {
        gets = List.copyOf(gets);
        brings = List.copyOf(brings);
        ambitions = List.copyOf(ambitions);
        achievements = List.copyOf(achievements);
    }

    /** How members call each other: the first of the names. */
    public String firstName() {
        return name.strip().split("\\s+")[0];
    }

    /** The same as if that person left on a day. */
    public Member leaving(LocalDate day) {
        return new Member(
                id,
                name,
                organisation,
                sector,
                email,
                phone,
                Status.LEFT,
                joined,
                day,
                forgotten,
                gets,
                brings,
                ambitions,
                achievements,
                consent,
                notes);
    }

    /** Whether the person takes part in a quarter: joined by then, not left, and no candidate (DESIGN, format 1). */
    public boolean activeIn(Quarter quarter) {
        return status != Status.CANDIDATE
                && !(status == Status.LEFT && left == null)
                && (joined == null || Quarter.of(joined).compareTo(quarter) <= 0)
                && (left == null || Quarter.of(left).compareTo(quarter) > 0);
    }
}
