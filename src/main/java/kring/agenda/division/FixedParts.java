package kring.agenda.division;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import kring.model.Threshold;
import kring.model.Thresholds;

/** The parts that every meeting has, whatever its length (METHOD, The quarterly meeting, Minutes: Fixed). */
record FixedParts(Map<AgendaPart, Integer> parts, Round round) {
    FixedParts {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    static FixedParts of(int minutes, int members, Thresholds thresholds) {
        Round round = Round.of(minutes, members, thresholds);
        Map<AgendaPart, Integer> parts = new EnumMap<>(AgendaPart.class);
        parts.put(AgendaPart.OPENING, thresholds.whole(Threshold.OPENING_MINUTES));
        parts.put(AgendaPart.CHECKIN, thresholds.whole(Threshold.CHECKIN_MINUTES));
        if (round.minutes() > 0) {
            parts.put(AgendaPart.PROGRESS, round.minutes());
        }
        if (isLong(minutes, thresholds)) {
            parts.put(AgendaPart.BREAK, thresholds.whole(Threshold.BREAK_MINUTES));
        }
        parts.put(AgendaPart.DECISIONS, thresholds.whole(Threshold.DECISIONS_MINUTES));
        parts.put(AgendaPart.CHECKOUT, thresholds.whole(Threshold.CHECKOUT_MINUTES));
        return new FixedParts(parts, round);
    }

    /** Whether a meeting is long enough for a break and a market. */
    static boolean isLong(int minutes, Thresholds thresholds) {
        return minutes > thresholds.whole(Threshold.LONG_MEETING_MINUTES);
    }

    /** What they take together. */
    int minutes() {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The shortest meeting in which so many members fit; there is one, for the round has a longest length. */
    static int least(int members, Thresholds thresholds) {
        int minutes = 1;
        while (of(minutes, members, thresholds).minutes() > minutes) {
            minutes++;
        }
        return minutes;
    }
}
