package kring.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/** The circle itself: {@code circle.yaml}; the language is its two letters. */
public record Circle(
        String name,
        @Nullable String region,
        String language,
        String timezone,
        @Nullable LocalDate started,
        State state,
        Person facilitator,
        @Nullable Person deputy,
        UsualMeeting meeting,
        Charter charter,
        Map<String, List<String>> aliases,
        Thresholds thresholds,
        Retention retention) {
    /** Where a circle is in its life. */
    public enum State {
        FORMING,
        ACTIVE,
        WATCH,
        RENEWING,
        DORMANT,
        CLOSED
    }

    /** Somebody outside the members: a facilitator or a deputy. */
    public record Person(@Nullable String name, @Nullable String email) {
        /** Whether a member is this person as well: of the same name or address. */
        public boolean isSame(Member member) {
            return same(name, member.name()) || same(email, member.email());
        }

        private static boolean same(@Nullable String one, @Nullable String other) {
            return one != null && other != null && Tags.plain(one).equals(Tags.plain(other));
        }
    }

    /** How meetings usually are; each may be null. */
    public record UsualMeeting(
            @Nullable Integer minutes,
            @Nullable String start,
            @Nullable String place) {}

    /** How long personal data is kept. */
    public record Retention(int candidateWeeks, int leaverMonths) {}

    /** What the facilitator is called; while the name is still to be filled in, that this is the facilitator. */
    public String facilitatorName() {
        String unnamed = language.equals("en") ? "the facilitator" : "de begeleider";
        return facilitator.name() == null ? unnamed : facilitator.name();
    }

    public Circle {
        aliases = Map.copyOf(aliases);
    }

    /**
     * The zone in which its days and times are.
     *
     * @throws java.time.DateTimeException when there is no such zone; {@code kring check} says so before
     */
    public ZoneId zone() {
        return ZoneId.of(timezone);
    }
}
