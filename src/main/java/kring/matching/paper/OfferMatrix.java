package kring.matching.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import kring.language.Phrases;
import kring.matching.Candidate;
import kring.matching.CandidateSearch;
import kring.matching.ExchangeLedger;
import kring.matching.Market;
import kring.matching.Sought;
import kring.model.quarter.Exchange;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** Gets against brings: which could answer which, how strongly, and where something runs (METHOD b). */
final class OfferMatrix {
    private final Phrases phrases;
    private final Market market;
    private final ExchangeLedger ledger;
    private final PeopleNames people;
    private final MatchWording wording;

    OfferMatrix(Phrases phrases, Market market) {
        this.phrases = phrases;
        this.market = market;
        this.ledger = new ExchangeLedger(market.snapshot());
        this.people = new PeopleNames(market.snapshot(), market.audience());
        this.wording = new MatchWording(phrases, market.snapshot());
    }

    /** A bring, or an achievement that is an offer although nobody listed it. */
    private record Offer(String giver, boolean listed, String id) implements Comparable<Offer> {
        private static final Comparator<Offer> ORDER = Comparator.comparing(Offer::giver)
                .thenComparing(offer -> !offer.listed)
                .thenComparing(Offer::id);

        static Offer of(Candidate candidate) {
            return candidate.bring() == null
                    ? new Offer(
                            candidate.giver().id(),
                            false,
                            candidate.achievement().id())
                    : new Offer(candidate.giver().id(), true, candidate.bringId());
        }

        @Override
        public int compareTo(Offer other) {
            return ORDER.compare(this, other);
        }
    }

    private record Row(Sought sought, List<Candidate> candidates) {}

    /** A row for every get, a column for every offer that answers at least one. */
    Table table() {
        CandidateSearch finding = new CandidateSearch(market);
        List<Row> rows = market.sought().stream()
                .map(sought -> new Row(sought, finding.of(sought)))
                .toList();
        SortedSet<Offer> offers = new TreeSet<>();
        rows.forEach(row -> row.candidates().stream().map(Offer::of).forEach(offers::add));
        List<Column> columns = new ArrayList<>(List.of(
                new Column(phrases.say("column.member"), Column.Kind.TEXT, 18),
                new Column(phrases.say("column.get"), Column.Kind.TEXT, 40)));
        offers.forEach(offer -> columns.add(new Column(title(offer), Column.Kind.STATUS, 16)));
        return new Table(
                "matrix", columns, rows.stream().map(row -> cells(row, offers)).toList());
    }

    private String title(Offer offer) {
        String words = offer.listed()
                ? wording.bring(offer.giver(), offer.id())
                : wording.achievement(offer.giver(), offer.id());
        return people.name(offer.giver()) + ": " + MatchWording.label(words);
    }

    private List<Cell> cells(Row row, SortedSet<Offer> offers) {
        String member = row.sought().member().id();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(people.name(member)));
        cells.add(Cell.words(wording.get(member, row.sought().get().id())));
        offers.forEach(offer -> cells.add(row.candidates().stream()
                .filter(candidate -> Offer.of(candidate).equals(offer))
                .findFirst()
                .map(this::mark)
                .orElse(Cell.EMPTY)));
        return cells;
    }

    /** How far it is where something runs, else how strong it would be. */
    private Cell mark(Candidate candidate) {
        StrengthMarks marks = new StrengthMarks(phrases);
        return ledger.running()
                .filter(exchange ->
                        Objects.equals(exchange.from(), candidate.giver().id()))
                .filter(exchange -> isFor(exchange, candidate))
                .filter(market.seen()::exchange)
                .findFirst()
                .map(exchange -> marks.status(exchange.status()))
                .orElseGet(() -> marks.strength(candidate.strength()));
    }

    private static boolean isFor(Exchange exchange, Candidate candidate) {
        return exchange.to().equals(candidate.sought().member().id())
                && (exchange.get() == null
                        ? exchange.bring() != null && exchange.bring().equals(candidate.bringId())
                        : exchange.get().equals(candidate.sought().get().id()));
    }
}
