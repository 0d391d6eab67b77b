package kring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.model.Threshold;
import kring.model.Thresholds;

/** Picks proposals one after another, so that many members have something, and nobody gives all the time (METHOD b). */
final class Picking {
    private final int giverCap;
    private final int getCap;
    private final Map<String, Integer> byGiver = new HashMap<>();
    private final Map<Sought.Key, Integer> byGet = new HashMap<>();

    /** What counts before how often the giver was picked, and after how often the get was. */
    private static final Comparator<Candidate> MERIT = Comparator.comparing(
                    (Candidate candidate) -> -candidate.sought().urgency())
            .thenComparing(Candidate::strength)
            .thenComparing(candidate -> !candidate.sought().linked())
            .thenComparing(candidate -> !candidate.acrossSectors());

    private final Comparator<Candidate> next = Comparator.comparingInt(this::pickedForGet)
            .thenComparing(MERIT)
            .thenComparing(this::pickedOfGiver)
            .thenComparing(candidate -> candidate.giver().id())
            .thenComparing(candidate -> candidate.sought().member().id())
            .thenComparing(candidate -> candidate.sought().get().id());

    private Picking(Thresholds thresholds) {
        this.giverCap = thresholds.whole(Threshold.GIVER_CAP);
        this.getCap = thresholds.whole(Threshold.GET_CAP);
    }

    /** The proposals, in the order in which they are picked. */
    static List<Candidate> from(List<Candidate> candidates, Thresholds thresholds) {
        return new Picking(thresholds).pick(new ArrayList<>(candidates));
    }

    private List<Candidate> pick(List<Candidate> left) {
        List<Candidate> picked = new ArrayList<>();
        left.removeIf(this::isCapped);
        for (Optional<Candidate> best = left.stream().min(next);
                best.isPresent();
                best = left.stream().min(next)) {
            Candidate candidate = best.get();
            picked.add(candidate);
            byGiver.merge(candidate.giver().id(), 1, Integer::sum);
            byGet.merge(candidate.sought().key(), 1, Integer::sum);
            left.removeIf(other -> other == candidate || isCapped(other));
        }
        return picked;
    }

    private boolean isCapped(Candidate candidate) {
        return pickedOfGiver(candidate) >= giverCap || pickedForGet(candidate) >= getCap;
    }

    private int pickedOfGiver(Candidate candidate) {
        return byGiver.getOrDefault(candidate.giver().id(), 0);
    }

    private int pickedForGet(Candidate candidate) {
        return byGet.getOrDefault(candidate.sought().key(), 0);
    }
}
