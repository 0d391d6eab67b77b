package kring.matching;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import kring.matching.Market.Sought;
import kring.matching.Matching.Answered;
import kring.matching.Matching.Balance;
import kring.matching.Matching.Running;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;
import kring.model.visible.OfferVisibility;

/** Makes getting and bringing visible: proposes who may give what to whom, and tells what runs (METHOD b). */
public final class Matchmaking {
    private final Market market;
    private final ExchangeLedger ledger;
    private final List<Candidate.Answers> answers;
    private final List<Candidate> picked;
    private final List<Answered> answered;

    Matchmaking(Market market) {
        this(market, new CandidateSearch(market)::of);
    }

    /** Of a market whose gets are answered by what was found before where that is the same. */
    Matchmaking(Market market, Function<Sought, Candidate.Answers> search) {
        this.market = market;
        this.ledger = market.ledger();
        this.answers = market.unanswered().stream().map(search).toList();
        this.picked = Picking.from(answers, market.snapshot().circle().thresholds());
        this.answered = answered();
    }

    /** What getting and bringing comes to in a quarter and on a day, as far as the audience may see it. */
    public static Matching of(Snapshot snapshot, Quarter quarter, LocalDate today, Audience audience) {
        return new Matchmaking(new Market(snapshot, quarter, today, audience)).matching();
    }

    /** The same with the names and texts that papers tell. */
    public static MatchingView visible(Snapshot snapshot, Quarter quarter, LocalDate today, Audience audience) {
        Matchmaking making = new Matchmaking(new Market(snapshot, quarter, today, audience));
        return new MatchingVisibility(making.market).of(making.matching(), making.picked, making.answers);
    }

    /** What of it concerns a member, with names and texts. */
    OwnMatching own(String member) {
        return new MatchingVisibility(market).own(member, picked, answered);
    }

    Market market() {
        return market;
    }

    List<Candidate.Answers> answers() {
        return answers;
    }

    /** Which exchanges an audience may see. */
    public static Predicate<Exchange> seen(Snapshot snapshot, Audience audience) {
        return new OfferVisibility(new KnownOffersById(snapshot), audience)::exchange;
    }

    private Matching matching() {
        List<Match> matches = picked.stream().map(Candidate::match).toList();
        List<Running> running = running();
        UnmatchedSearch leftover = new UnmatchedSearch(market, ledger);
        return new Matching(
                matches,
                running,
                answered,
                rings(matches, running),
                leftover.unmatched(answers.stream()
                        .filter(get -> get.candidates().isEmpty())
                        .map(Candidate.Answers::sought)
                        .toList()),
                leftover.unsought(),
                balance());
    }

    private List<Running> running() {
        return ledger.entries().stream()
                .filter(ExchangeLedger.Entry::isRunning)
                .filter(entry -> market.seen().exchange(entry.exchange()))
                .map(entry -> new Running(
                        entry.exchange().id(),
                        entry.quarter(),
                        entry.exchange().from(),
                        entry.exchange().bring(),
                        entry.exchange().to(),
                        entry.exchange().get(),
                        entry.exchange().status()))
                .toList();
    }

    private List<Answered> answered() {
        return market.sought().stream()
                .flatMap(sought -> ledger.answers(sought)
                        .filter(entry -> market.seen().exchange(entry.exchange()))
                        .map(entry -> new Answered(
                                sought.member().id(),
                                sought.get().id(),
                                entry.exchange().id(),
                                entry.quarter())))
                .sorted(Comparator.comparing(Answered::member)
                        .thenComparing(Answered::get)
                        .thenComparing(Answered::exchange))
                .toList();
    }

    private static List<List<String>> rings(List<Match> matches, List<Running> running) {
        Rings rings = new Rings();
        matches.forEach(match -> rings.add(match.giver(), match.receiver()));
        running.forEach(exchange -> rings.add(exchange.giver(), exchange.receiver()));
        return rings.all();
    }

    private List<Balance> balance() {
        return market.audience().kind() == Audience.Kind.FACILITATOR ? new Balances(market, ledger).all() : List.of();
    }
}
