package kring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import kring.model.Threshold;
import kring.model.Thresholds;

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
    private final PriorityQueue<Turn> turns = new PriorityQueue<>();

    /** How often a get, or a giver, was picked so far. */
    private static final class Tally {
        private int picked;
    }

    /** A candidate at its place on the list; the rank is the same where the merit is. */
    private record Option(Candidate candidate, int rank, int place, Tally get, Tally giver) {
        private Turn turn() {
            return new Turn(this, get.picked, giver.picked);
        }
    }

    /** When a candidate is due, as far as others were picked by then; what is picked puts it off, never forward. */
    private record Turn(Option option, int ofGet, int ofGiver) implements Comparable<Turn> {
        private static final Comparator<Turn> ORDER = Comparator.comparingInt(Turn::ofGet)
                .thenComparingInt(turn -> turn.option.rank)
                .thenComparingInt(Turn::ofGiver)
                .thenComparingInt(turn -> turn.option.place);

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }

        private boolean isStill() {
            return ofGet == option.get.picked && ofGiver == option.giver.picked;
        }
    }

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
            Tally get = gets.computeIfAbsent(candidate.sought(), unknown -> new Tally());
            Tally giver = givers.computeIfAbsent(candidate.giver().id(), unknown -> new Tally());
            turns.add(new Option(candidate, rank, turns.size(), get, giver).turn());
        }
    }

    /** The proposals, in the order in which they are picked. */
    static List<Candidate> from(List<Candidate> candidates, Thresholds thresholds) {
        return new Picking(candidates, thresholds).pick();
    }

    private List<Candidate> pick() {
        List<Candidate> picked = new ArrayList<>();
        for (Turn turn = turns.poll(); turn != null; turn = turns.poll()) {
            Option option = turn.option();
            if (option.get().picked >= getCap || option.giver().picked >= giverCap) {
                continue;
            }
            if (turn.isStill()) {
                picked.add(option.candidate());
                option.get().picked++;
                option.giver().picked++;
            } else {
                turns.add(option.turn());
            }
        }
        return picked;
    }
}
