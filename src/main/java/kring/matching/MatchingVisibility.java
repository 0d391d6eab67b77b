package kring.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kring.matching.MatchingView.AnsweredGet;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.MatchingView.MatrixRow;
import kring.matching.MatchingView.MemberBalance;
import kring.matching.MatchingView.Party;
import kring.matching.MatchingView.PossibleOffer;
import kring.matching.MatchingView.Proposal;
import kring.matching.MatchingView.UnmatchedGet;
import kring.matching.MatchingView.UnsoughtBring;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Exchange;
import org.jspecify.annotations.Nullable;

/** Gives a result the names and texts that its audience may see (METHOD, Trust): the one door to the papers. */
final class MatchingVisibility {
    private final Market market;
    private final ExchangeLedger ledger;
    private final Snapshot snapshot;
    private final boolean named;

    MatchingVisibility(Market market) {
        this.market = market;
        this.ledger = market.ledger();
        this.snapshot = market.snapshot();
        this.named = market.audience().kind() != Audience.Kind.NETWORK;
    }

    MatchingView of(Matching matching, List<Candidate> picked, List<Candidate.Answers> answers) {
        Thresholds thresholds = snapshot.circle().thresholds();
        return new MatchingView(
                matching,
                market.quarter(),
                thresholds,
                named ? 0 : thresholds.whole(Threshold.SUPPRESS_BELOW),
                picked.stream().map(this::proposal).toList(),
                exchanges(entry -> true),
                matching.answered().stream().map(this::answered).toList(),
                matching.rings().stream()
                        .map(ring -> ring.stream().map(this::name).toList())
                        .toList(),
                matching.unmatched().stream().map(this::unmatched).toList(),
                matching.unsought().stream().map(this::unsought).toList(),
                matching.balance().stream()
                        .map(one -> new MemberBalance(party(one.member()), one))
                        .toList(),
                answers.stream().map(this::row).toList(),
                new KnowledgeIndex(market, this::party).byTag());
    }

    /** What of it concerns a member. */
    OwnMatching own(String member, List<Candidate> picked, List<Matching.Answered> answered) {
        return new OwnMatching(
                picked.stream()
                        .filter(candidate -> candidate.giver().id().equals(member)
                                || candidate.sought().member().id().equals(member))
                        .map(this::proposal)
                        .toList(),
                exchanges(entry -> entry.exchange().concerns(member)),
                answered.stream()
                        .filter(one -> one.member().equals(member))
                        .map(this::answered)
                        .toList());
    }

    private List<KnownExchange> exchanges(Predicate<ExchangeLedger.Entry> which) {
        return ledger.entries().stream()
                .filter(which)
                .filter(entry -> market.seen().exchange(entry.exchange()))
                .map(this::exchange)
                .toList();
    }

    private Proposal proposal(Candidate candidate) {
        Market.Sought sought = candidate.sought();
        return new Proposal(
                party(candidate.giver().id()),
                candidate.bring(),
                candidate.achievement(),
                party(sought.member().id()),
                sought.get(),
                sought.linked() ? ambition(sought) : null,
                shared(sought.get(), candidate.bring()),
                candidate.reasons(),
                ledger.about(candidate.giver().id(), sought)
                        .filter(entry -> !entry.isRunning() && market.seen().exchange(entry.exchange()))
                        .reduce((one, other) -> other.quarter().compareTo(one.quarter()) >= 0 ? other : one)
                        .map(this::exchange)
                        .orElse(null));
    }

    private @Nullable String ambition(Market.Sought sought) {
        return market.known()
                .ambition(sought.member().id(), sought.get().ambition())
                .map(Ambition::text)
                .orElse(null);
    }

    private List<String> shared(Get get, @Nullable Bring bring) {
        Set<String> brought = bring == null ? Set.of() : market.tags(bring.tags());
        return get.tags().stream()
                .filter(tag -> brought.containsAll(market.tags(List.of(tag))))
                .distinct()
                .toList();
    }

    private KnownExchange exchange(ExchangeLedger.Entry entry) {
        Exchange exchange = entry.exchange();
        return new KnownExchange(
                party(exchange.from()), party(exchange.to()), about(exchange), exchange, entry.quarter());
    }

    /** The bring, else the get, else what was noted. */
    private @Nullable String about(Exchange exchange) {
        if (exchange.bring() != null) {
            return market.known()
                    .bring(exchange.from(), exchange.bring())
                    .map(Bring::text)
                    .orElse(exchange.bring());
        }
        return exchange.get() == null
                ? exchange.note()
                : market.known()
                        .get(exchange.to(), exchange.get())
                        .map(Get::text)
                        .orElse(exchange.get());
    }

    private AnsweredGet answered(Matching.Answered one) {
        ExchangeLedger.Entry entry = ledger.entries().stream()
                .filter(known -> known.exchange().id().equals(one.exchange()))
                .findFirst()
                .orElseThrow();
        return new AnsweredGet(market.known().get(one.member(), one.get()).orElseThrow(), exchange(entry));
    }

    private UnmatchedGet unmatched(Matching.Unmatched one) {
        return new UnmatchedGet(
                party(one.member()), market.known().get(one.member(), one.get()).orElseThrow(), one.quarters());
    }

    private UnsoughtBring unsought(Matching.Unsought one) {
        return new UnsoughtBring(
                party(one.member()),
                market.known().bring(one.member(), one.bring()).orElseThrow());
    }

    private MatrixRow row(Candidate.Answers answers) {
        return new MatrixRow(
                party(answers.sought().member().id()),
                answers.sought().get(),
                answers.candidates().stream().map(this::offer).toList());
    }

    private PossibleOffer offer(Candidate candidate) {
        return new PossibleOffer(
                party(candidate.giver().id()),
                candidate.bring(),
                candidate.achievement(),
                candidate.strength(),
                ledger.about(candidate.giver().id(), candidate.sought())
                        .filter(entry -> entry.isRunning() && market.seen().exchange(entry.exchange()))
                        .findFirst()
                        .map(entry -> entry.exchange().status())
                        .orElse(null));
    }

    private Party party(String id) {
        Member member = snapshot.members().get(id);
        return new Party(id, name(id), member == null ? null : member.sector());
    }

    /** By name in the circle, by id and sector outside it. */
    private String name(String id) {
        Member member = snapshot.members().get(id);
        if (named) {
            return snapshot.name(id);
        }
        return member == null || member.sector() == null ? id : id + " (" + member.sector() + ")";
    }
}
