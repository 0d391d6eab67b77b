package kring.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kring.matching.Market.Offered;
import kring.matching.Market.Realised;
import kring.matching.Market.Sought;
import kring.model.person.Achievement;
import kring.model.person.Bring;
import kring.model.person.Member;
import kring.model.person.OfferKind;
import org.jspecify.annotations.Nullable;

/** Finds who could answer a get: at most one candidate for each giver and get (METHOD b). */
final class CandidateSearch {
    private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::strength)
            .thenComparing(Candidate::bringId, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Market market;
    private final ExchangeLedger ledger;
    private final ByTag<Offered> offers;
    private final ByTag<Realised> realised;

    CandidateSearch(Market market) {
        this(market, giver -> true);
    }

    /** Among what some offer and have realised. */
    CandidateSearch(Market market, Predicate<Member> givers) {
        this.market = market;
        this.ledger = market.ledger();
        this.offers = new ByTag<>(
                market.offered().stream()
                        .filter(offered -> givers.test(offered.member()))
                        .toList(),
                Offered::tags,
                Offered::member,
                this::rivals,
                Comparator.comparing(offered -> offered.bring().id()));
        this.realised = new ByTag<>(
                market.realised().stream()
                        .filter(one -> givers.test(one.member()))
                        .toList(),
                Realised::tags,
                Realised::member,
                realised -> null,
                Realised.CITED);
    }

    /** A bring that somebody declined keeps no other from those who did not. */
    private @Nullable Object rivals(Offered offered) {
        return ledger.isDeclined(offered)
                ? offered.bring().id()
                : offered.bring().kind();
    }

    /** Everybody who could answer it and has not declined to, by id, each through the best of what they have. */
    Candidate.Answers of(Sought sought) {
        String receiver = sought.member().id();
        Map<String, List<Offered>> brings = offers.ofOthers(receiver, sought.tags());
        brings.values().forEach(theirs -> theirs.removeIf(offered -> ledger.isDeclined(offered, receiver)));
        brings.values().removeIf(List::isEmpty);
        Map<String, List<Realised>> proofs = realised.ofOthers(receiver, sought.tags());
        Map<String, List<Realised>> related = realised.ofOthers(receiver, sought.servedTags());
        Set<String> givers = new TreeSet<>(brings.keySet());
        givers.addAll(proofs.keySet());
        givers.addAll(related.keySet());
        givers.removeIf(giver -> ledger.isDeclined(giver, sought));
        List<Candidate> candidates = givers.stream()
                .map(giver -> best(
                        sought,
                        market.snapshot().member(giver),
                        brings.getOrDefault(giver, List.of()),
                        Realised.cited(proofs.getOrDefault(giver, List.of())),
                        Realised.cited(related.getOrDefault(giver, List.of()))))
                .toList();
        // with whom something runs for it, they are not proposed again
        return new Candidate.Answers(
                sought,
                candidates,
                Candidate.Answers.ranked(candidates.stream()
                        .filter(candidate -> !ledger.isRunning(candidate.giver().id(), sought))));
    }

    /** Through the giver's best bring, or through an achievement alone. */
    private Candidate best(
            Sought sought,
            Member giver,
            List<Offered> brings,
            Optional<Achievement> proof,
            Optional<Achievement> related) {
        OfferKind wanted = sought.get().kind();
        Achievement cited = proof.or(() -> related).orElse(null);
        boolean across = market.areAcross(giver, sought.member());
        return through(brings)
                .map(bring -> new Candidate(
                        sought,
                        giver,
                        across,
                        bring,
                        cited,
                        Strength.reasons(wanted, bring, proof.isPresent(), related.isPresent())))
                .min(BEST)
                .orElseThrow();
    }

    private static Stream<@Nullable Bring> through(List<Offered> brings) {
        return brings.isEmpty() ? Stream.of((Bring) null) : brings.stream().map(Offered::bring);
    }
}
