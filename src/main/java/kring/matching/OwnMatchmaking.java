package kring.matching;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kring.matching.ExchangeLedger.Entry;
import kring.matching.Market.Sought;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Bring;
import kring.model.person.Member;
import kring.model.value.Quarter;

/**
 * Getting and bringing for each member of one circle, as far as they may see it (METHOD, Trust). A member sees what the
 * circle sees and what is their own: so a get is searched for again only where what is theirs alone may answer it, and
 * nothing is where they have nothing that the circle does not see.
 */
public final class OwnMatchmaking {
    private final Matchmaking shared;
    private final Map<GetKey, Candidate.Answers> answers = new HashMap<>();

    /** A get by whose it is. */
    private record GetKey(String member, String get) {
        static GetKey of(Sought sought) {
            return new GetKey(sought.member().id(), sought.get().id());
        }
    }

    /**
     * Of a circle, in a quarter and on a day.
     *
     * @param circle the circle as it sees itself
     */
    public OwnMatchmaking(Snapshot circle, Quarter quarter, LocalDate today) {
        this.shared = new Matchmaking(new Market(circle, quarter, today, Audience.CIRCLE));
        shared.answers().forEach(one -> answers.put(GetKey.of(one.sought()), one));
    }

    /**
     * What concerns a member.
     *
     * @param seen the circle as the member sees it
     */
    public OwnMatching of(Snapshot seen, String member) {
        Market market =
                new Market(seen, shared.market().quarter(), shared.market().today(), Audience.member(member));
        Member whole = seen.member(member);
        Member told = shared.market().snapshot().member(member);
        Set<Bring> brings = differing(whole.brings(), told.brings());
        Set<Entry> exchanges =
                differing(market.ledger().entries(), shared.market().ledger().entries());
        boolean sharesAll =
                brings.isEmpty() && exchanges.isEmpty() && whole.gets().equals(told.gets());
        Matchmaking making = sharesAll ? shared : making(market, member, brings, exchanges);
        return making.own(member);
    }

    /**
     * Searches again for the gets of those who have an exchange that is theirs and the member's alone, and for the member's
     * own; of what else a bring may be for that is theirs alone, only the member's answer may be another.
     */
    private Matchmaking making(Market market, String member, Set<Bring> brings, Set<Entry> exchanges) {
        CandidateSearch anew = new CandidateSearch(market);
        CandidateSearch own = new CandidateSearch(market, giver -> giver.id().equals(member));
        Set<String> receivers = new HashSet<>(Set.of(member));
        exchanges.forEach(entry -> receivers.add(entry.exchange().to()));
        Set<String> tags = new HashSet<>();
        brings.forEach(bring -> tags.addAll(market.tags(bring.tags())));
        return new Matchmaking(market, sought -> {
            if (receivers.contains(sought.member().id())) {
                return anew.of(sought);
            }
            Candidate.Answers known = Objects.requireNonNull(answers.get(GetKey.of(sought)));
            return Collections.disjoint(tags, sought.tags()) ? known : known.with(member, own.of(sought));
        });
    }

    /** What only one of two lists has. */
    private static <T> Set<T> differing(List<T> one, List<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        Set<T> both = new HashSet<>(one);
        both.retainAll(new HashSet<>(other));
        all.removeAll(both);
        return all;
    }
}
