package kring.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.person.Achievement;
import kring.model.person.Bring;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could answer a get, and why.
 *
 * @param across whether giver and receiver are of two known and different sectors
 * @param bring null when an achievement alone makes the offer
 * @param achievement null unless it is proven or related
 * @param reasons all that hold, the strongest first
 */
public record Candidate(
        Market.Sought sought,
        Member giver,
        boolean across,
        @Nullable Bring bring,
        @Nullable Achievement achievement,
        List<Strength> reasons) {
    /**
     * A get, and everybody who could answer it.
     *
     * @param candidates by the giver's id
     * @param ranked those of them with whom nothing runs for it yet: the best first, those of equal merit together
     */
    record Answers(Market.Sought sought, List<Candidate> candidates, List<List<Candidate>> ranked) {
        private static final Comparator<Candidate> BY_GIVER =
                Comparator.comparing(candidate -> candidate.giver().id());

        /** Those of equal merit together, the best first, in the order in which they are given. */
        static List<List<Candidate>> ranked(Stream<Candidate> candidates) {
            SortedMap<Candidate, List<Candidate>> byMerit = new TreeMap<>(Picking.MERIT);
            candidates.forEach(candidate -> byMerit.computeIfAbsent(candidate, first -> new ArrayList<>())
                    .add(candidate));
            return List.copyOf(byMerit.values());
        }

        /** The same where one giver's answer is another. */
        Answers with(String giver, Answers theirs) {
            return new Answers(
                    sought,
                    with(giver, candidates.stream(), theirs.candidates.stream()).toList(),
                    ranked(with(
                            giver,
                            ranked.stream().flatMap(List::stream),
                            theirs.ranked.stream().flatMap(List::stream))));
        }

        private static Stream<Candidate> with(String giver, Stream<Candidate> all, Stream<Candidate> theirs) {
            return Stream.concat(all.filter(candidate -> !candidate.giver().id().equals(giver)), theirs)
                    .sorted(BY_GIVER);
        }
    }

    public Strength strength() {
        return reasons.get(0);
    }

    public @Nullable String bringId() {
        return bring == null ? null : bring.id();
    }

    /** As it is proposed. */
    public Match match() {
        return new Match(
                giver.id(),
                bringId(),
                achievement == null ? null : achievement.id(),
                sought.member().id(),
                sought.get().id(),
                sought.get().urgency(),
                strength(),
                reasons);
    }
}
