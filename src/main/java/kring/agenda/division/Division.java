package kring.agenda.division;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kring.model.Threshold;
import kring.model.Thresholds;

/**
 * How the minutes of a meeting are divided; they sum to the meeting exactly (METHOD, The quarterly meeting, Minutes).
 *
 * @param parts in the order of the meeting
 * @param round how the round of progress goes
 * @param slack the minutes that nothing asked for: in the open part, or with the decisions
 */
public record Division(List<Allotment> parts, Round round, int slack) {
    /** The minutes of one part. */
    public record Allotment(AgendaPart part, int minutes) {}

    /** A part that is only there when its least fits, and then grows to its most. */
    private record Wish(AgendaPart part, int least, int most) {}

    public Division {
        parts = List.copyOf(parts);
    }

    /**
     * Divides the minutes of a meeting with so many members.
     *
     * @throws TooShort when the fixed parts do not fit
     */
    public static Division of(int minutes, int members, Thresholds thresholds) {
        FixedParts fixed = FixedParts.of(minutes, members, thresholds);
        int free = minutes - fixed.minutes();
        if (free < 0) {
            throw new TooShort(minutes, members, fixed.minutes(), FixedParts.least(members, thresholds));
        }
        List<Allotment> parts = new ArrayList<>();
        for (Allotment granted : granted(wishes(minutes, members, thresholds), free)) {
            parts.add(granted);
            free -= granted.minutes();
        }
        boolean open = free >= thresholds.whole(Threshold.OPEN_LEAST);
        if (open) {
            parts.add(new Allotment(AgendaPart.OPEN, free));
        }
        for (Map.Entry<AgendaPart, Integer> part : fixed.parts().entrySet()) {
            int spare = part.getKey() == AgendaPart.DECISIONS && !open ? free : 0;
            parts.add(new Allotment(part.getKey(), part.getValue() + spare));
        }
        parts.sort(Comparator.comparing(Allotment::part));
        return new Division(parts, fixed.round(), free);
    }

    /** In the order in which they are given, and in which they grow. */
    private static List<Wish> wishes(int minutes, int members, Thresholds thresholds) {
        boolean isLong = FixedParts.isLong(minutes, thresholds);
        int dive = thresholds.whole(Threshold.DEEPDIVE_MINUTES);
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < dives(minutes, members, thresholds); i++) {
            wishes.add(new Wish(AgendaPart.DEEPDIVE, dive, isLong ? thresholds.whole(Threshold.DEEPDIVE_MOST) : dive));
        }
        wishes.add(new Wish(
                AgendaPart.VENTURES,
                thresholds.whole(Threshold.VENTURES_MINUTES),
                thresholds.whole(Threshold.VENTURES_MOST)));
        if (isLong) {
            wishes.add(new Wish(
                    AgendaPart.MARKET,
                    thresholds.whole(Threshold.MARKET_MINUTES),
                    thresholds.whole(Threshold.MARKET_MOST)));
        }
        return wishes;
    }

    private static int dives(int minutes, int members, Thresholds thresholds) {
        return members <= thresholds.whole(Threshold.DEEPDIVE_TWO_MEMBERS)
                        && minutes >= thresholds.whole(Threshold.DEEPDIVE_TWO_MINUTES)
                ? 2
                : 1;
    }

    /** First each whole when it fits, then each as long as it may become. */
    private static List<Allotment> granted(List<Wish> wishes, int free) {
        int left = free;
        List<Wish> fitting = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish.least() <= left) {
                fitting.add(wish);
                left -= wish.least();
            }
        }
        List<Allotment> granted = new ArrayList<>();
        for (Wish wish : fitting) {
            int more = Math.min(left, Math.max(0, wish.most() - wish.least()));
            granted.add(new Allotment(wish.part(), wish.least() + more));
            left -= more;
        }
        return granted;
    }

    /** Whether a part is in it. */
    public boolean has(AgendaPart part) {
        return count(part) > 0;
    }

    /** How often a part is in it. */
    public int count(AgendaPart part) {
        return (int)
                parts.stream().filter(allotment -> allotment.part() == part).count();
    }
}
