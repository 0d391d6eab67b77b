package kring.matching;

import java.util.List;
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
    record Answers(Market.Sought sought, List<Candidate> candidates, List<List<Candidate>> ranked) {}

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
