package kring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
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

    private final int giverCap;
    private final int getCap;
    private final Map<String, Integer> given = new HashMap<>();
    private final PriorityQueue<Turn> turns = new PriorityQueue<>();

    /**
     * A get, and which of its candidates is next, as far as others were picked by then. What is picked puts candidates off,
     * never forward: so a turn only moves on, and comes to each no oftener than a giver may be picked.
     */
    private final class Turn implements Comparable<Turn> {
        private static final Comparator<Turn> ORDER = Comparator.comparingInt((Turn turn) -> turn.picked.size())
                .thenComparing(Turn::next, MERIT)
                .thenComparingInt(turn -> turn.ofGiver)
                .thenComparing(turn -> turn.next().giver().id())
                .thenComparing(turn -> turn.next().sought().member().id())
                .thenComparing(turn -> turn.next().sought().get().id());

        private final List<Candidate> picked = new ArrayList<>();
        private final Iterator<List<Candidate>> ranked;
        private List<Candidate> even = List.of();
        private int ofGiver;
        private int place;

        private Turn(Candidate.Answers answers) {
            this.ranked = answers.ranked().iterator();
        }

        private Candidate next() {
            return even.get(place);
        }

        /** Whether the next one is still next. */
        private boolean isStill() {
            return place < even.size() && given(next()) == ofGiver && !picked.contains(next());
        }

        /** Comes to the next one; the answer is whether there is any. */
        private boolean comes() {
            while (!isStill()) {
                place++;
                if (place >= even.size() && !goesRound(ofGiver)) {
                    do {
                        if (!ranked.hasNext()) {
                            return false;
                        }
                        even = ranked.next();
                    } while (!goesRound(-1));
                }
            }
            return true;
        }

        /** Begins with those of equal merit again, for the givers picked least of those picked more often than so. */
        private boolean goesRound(int oftener) {
            place = 0;
            OptionalInt least = even.stream()
                    .mapToInt(Picking.this::given)
                    .filter(times -> times > oftener && times < giverCap)
                    .min();
            least.ifPresent(times -> ofGiver = times);
            return least.isPresent();
        }

        @Override
        public int compareTo(Turn other) {
            return ORDER.compare(this, other);
        }
    }

    private Picking(List<Candidate.Answers> answers, Thresholds thresholds) {
        this.giverCap = thresholds.whole(Threshold.GIVER_CAP);
        this.getCap = thresholds.whole(Threshold.GET_CAP);
        answers.forEach(get -> queue(new Turn(get)));
    }

    /** The proposals, in the order in which they are picked. */
    static List<Candidate> from(List<Candidate.Answers> answers, Thresholds thresholds) {
        return new Picking(answers, thresholds).pick();
    }

    private List<Candidate> pick() {
        List<Candidate> all = new ArrayList<>();
        for (Turn turn = turns.poll(); turn != null; turn = turns.poll()) {
            if (turn.isStill()) {
                Candidate candidate = turn.next();
                all.add(candidate);
                turn.picked.add(candidate);
                given.merge(candidate.giver().id(), 1, Integer::sum);
            }
            queue(turn);
        }
        return all;
    }

    private void queue(Turn turn) {
        if (turn.picked.size() < getCap && turn.comes()) {
            turns.add(turn);
        }
    }

    private int given(Candidate candidate) {
        return given.getOrDefault(candidate.giver().id(), 0);
    }
}
