package kring.agenda.division;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.model.Threshold;
import kring.model.Thresholds;

/**
 * The round in which everybody tells of their progress: one after another, or in trios all at the same time when each
 * would have too little time (METHOD, The quarterly meeting, Minutes).
 *
 * @param trios whether it is held in groups of two or three
 * @param each the minutes that each member has
 * @param groups how many groups there are; 0 when there are none
 * @param minutes how long it lasts
 */
public record Round(boolean trios, int each, int groups, int minutes) {
    private static final int GROUP = 3;

    /** The round of so many members in a meeting of so many minutes. */
    static Round of(int minutes, int members, Thresholds thresholds) {
        if (members == 0) {
            return new Round(false, 0, 0, 0);
        }
        int most = thresholds.whole(Threshold.PROGRESS_MOST);
        int least = thresholds.whole(Threshold.PROGRESS_LEAST);
        int alone = Math.min(most, share(minutes, members, thresholds));
        if (alone >= least) {
            return new Round(false, alone, 0, alone * members);
        }
        int each = Math.max(least, Math.min(most, share(minutes, GROUP, thresholds)));
        int groups = (members + GROUP - 1) / GROUP;
        return new Round(true, each, groups, GROUP * each + groups * thresholds.whole(Threshold.HARVEST_MINUTES));
    }

    private static int share(int minutes, int among, Thresholds thresholds) {
        return thresholds
                .get(Threshold.PROGRESS_SHARE)
                .multiply(BigDecimal.valueOf(minutes))
                .divideToIntegralValue(BigDecimal.valueOf(among))
                .intValueExact();
    }

    /** In which group each of the speakers sits: neighbours together, and the groups as even as can be. */
    public List<Integer> seats(int speakers) {
        List<Integer> seats = new ArrayList<>();
        for (int i = 0; i < speakers; i++) {
            seats.add(i * groups / speakers + 1);
        }
        return seats;
    }

    /**
     * How a member's minutes are spent: on what was done and learned, on what comes next, on the ask, and what is left
     * to talk it over. Where they are fewer than METHOD has, each gets its part, and the later ones what is left over.
     */
    public List<Integer> split(Thresholds thresholds) {
        List<Integer> wanted = List.of(
                thresholds.whole(Threshold.PROGRESS_DONE_MINUTES),
                thresholds.whole(Threshold.PROGRESS_NEXT_MINUTES),
                thresholds.whole(Threshold.PROGRESS_ASK_MINUTES));
        int sum = wanted.stream().mapToInt(Integer::intValue).sum();
        int given = Math.min(each, sum);
        List<Integer> split = new ArrayList<>();
        int before = 0;
        for (int part : wanted) {
            split.add((before + part) * given / sum - before * given / sum);
            before += part;
        }
        split.add(each - given);
        return List.copyOf(split);
    }
}
