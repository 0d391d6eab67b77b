package kring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import kring.model.Threshold;
import kring.model.Thresholds;
import org.jspecify.annotations.Nullable;

/** Picks proposals one after another, so that many members have something, and nobody gives all the time (METHOD b). */
public final class Picking {
    /** What counts after how often the get was picked, and before how often the giver was. */
    public static final Comparator<Candidate> MERIT = Comparator.comparingInt(
                    (Candidate candidate) -> -candidate.sought().urgency())
            .thenComparing(Candidate::strength)
            .thenComparing(candidate -> !candidate.sought().linked())
            .thenComparing(candidate -> !candidate.across());

    /** What does not change while picking, so that one sorting will do. */
    private static final Comparator<Candidate> STANDING = MERIT.thenComparing(
                    candidate -> candidate.giver().id())
            .thenComparing(candidate -> candidate.sought().member().id())
            .thenComparing(candidate -> candidate.sought().get().id());

    private final int giverCap;
    private final int getCap;
    private final List<Option> left = new ArrayList<>();

    /** How often a get, or a giver, was picked so far. */
    private static final class Tally {
        private int picked;
    }

    /** A candidate on the list; the rank is the same where the merit is. */
    private record Option(Candidate candidate, int rank, Tally get, Tally giver) {}

    private Picking(List<Candidate> candidates, Thresholds thresholds) {
        this.giverCap = thresholds.whole(Threshold.GIVER_CAP);
        this.getCap = thresholds.whole(Threshold.GET_CAP);
        Map<Market.Sought, Tally> gets = new IdentityHashMap<>();
        Map<String, Tally> givers = new HashMap<>();
        Candidate before = null;
        int rank = 0;
        for (Candidate candidate : candidates.stream().sorted(STANDING).toList()) {
            rank += before != null && MERIT.compare(before, candidate) != 0 ? 1 : 0;
            before = candidate;
            left.add(new Option(
                    candidate,
                    rank,
                    gets.computeIfAbsent(candidate.sought(), unknown -> new Tally()),
                    givers.computeIfAbsent(candidate.giver().id(), unknown -> new Tally())));
        }
    }

    /** The proposals, in the order in which they are picked. */
    static List<Candidate> from(List<Candidate> candidates, Thresholds thresholds) {
        return new Picking(candidates, thresholds).pick();
    }

    private List<Candidate> pick() {
        List<Candidate> picked = new ArrayList<>();
        for (Option best = next(); best != null; best = next()) {
            picked.add(best.candidate());
            best.get().picked++;
            best.giver().picked++;
        }
        return picked;
    }

    /** The best that is left under the caps; null when none is. */
    private @Nullable Option next() {
        left.removeIf(option -> option.get().picked >= getCap || option.giver().picked >= giverCap);
        int best = -1;
        for (int at = 0; at < left.size(); at++) {
            if (best < 0 || goesBefore(left.get(at), left.get(best))) {
                best = at;
            }
        }
        return best < 0 ? null : left.remove(best);
    }

    /** Whether one that stands further on goes first all the same. */
    private static boolean goesBefore(Option further, Option best) {
        return further.get().picked != best.get().picked
                ? further.get().picked < best.get().picked
                : further.rank() == best.rank() && further.giver().picked < best.giver().picked;
    }
}
