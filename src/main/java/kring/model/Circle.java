package kring.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The circle itself: {@code circle.yaml}; the language is its two letters. */
public record Circle(
        String name,
        String region,
        String language,
        String timezone,
        LocalDate started,
        State state,
        Person facilitator,
        Person deputy,
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
    public record Person(String name, String email) {}

    /** How meetings usually are; each may be null. */
    public record UsualMeeting(Integer minutes, String start, String place) {}

    /** How long personal data is kept. */
    public record Retention(int candidateWeeks, int leaverMonths) {}

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
