package kring.matching.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.ExchangeLedger;
import kring.matching.Market;
import kring.matching.Match;
import kring.matching.Matching;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;

/** Getting and bringing as sheets of a workbook, one subject a sheet (METHOD b). */
public final class MatchSheets {
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final Audience audience;
    private final Market market;
    private final PeopleNames people;
    private final MatchWording wording;

    /** Sheets on a circle in a quarter and on a day, for an audience. */
    public MatchSheets(Phrases phrases, Snapshot snapshot, Quarter quarter, LocalDate today, Audience audience) {
        this.phrases = phrases;
        this.snapshot = snapshot;
        this.audience = audience;
        this.market = new Market(snapshot, quarter, today, audience);
        this.people = new PeopleNames(snapshot, audience);
        this.wording = new MatchWording(phrases, snapshot);
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    public List<Block> sections(Matching matching) {
        MatchTables overviews = new MatchTables(phrases, snapshot, audience);
        return Stream.of(
                        section("matches", matches(matching.matches())),
                        section("matrix", new OfferMatrix(phrases, market).table()),
                        section(
                                "sectors",
                                new Paragraph(phrases.say("sheet.sectors.lead")),
                                new Sectors(phrases, snapshot, audience, matching).table()),
                        section("exchanges", exchanges()),
                        section("unmatched", overviews.unmatched(matching.unmatched())),
                        section("unsought", overviews.unsought(matching.unsought())),
                        section("balance", overviews.balance(matching.balance())))
                .filter(MatchSheets::hasRows)
                .map(Block.class::cast)
                .toList();
    }

    private static boolean hasRows(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof Table table && !table.rows().isEmpty());
    }

    private Table matches(List<Match> matches) {
        ProposalBlocks proposals = new ProposalBlocks(phrases, snapshot, audience);
        return new Table(
                "matches",
                List.of(
                        column("giver", Column.Kind.TEXT, 18),
                        column("bring", Column.Kind.TEXT, 40),
                        column("receiver", Column.Kind.TEXT, 18),
                        column("get", Column.Kind.TEXT, 40),
                        column("strength", Column.Kind.STATUS, 14),
                        column("why", Column.Kind.TEXT, 60)),
                matches.stream()
                        .map(match -> List.of(
                                name(match.giver()),
                                proposals.offer(match),
                                name(match.receiver()),
                                proposals.wish(match),
                                new StrengthMarks(phrases).strength(match.strength()),
                                proposals.reasons(match)))
                        .toList());
    }

    private Table exchanges() {
        return new Table(
                "exchanges",
                List.of(
                        column("giver", Column.Kind.TEXT, 18),
                        column("receiver", Column.Kind.TEXT, 18),
                        column("about", Column.Kind.TEXT, 46),
                        column("status", Column.Kind.STATUS, 16),
                        column("since", Column.Kind.TEXT, 10),
                        column("date", Column.Kind.DATE, 12),
                        column("note", Column.Kind.TEXT, 46)),
                new ExchangeLedger(snapshot)
                        .entries().stream()
                                .filter(entry -> market.seen().exchange(entry.exchange()))
                                .map(this::exchange)
                                .toList());
    }

    private List<Cell> exchange(ExchangeLedger.Entry entry) {
        Exchange exchange = entry.exchange();
        return List.of(
                name(exchange.from()),
                name(exchange.to()),
                Cell.words(wording.about(exchange)),
                new StrengthMarks(phrases).status(exchange.status()),
                Cell.words(entry.quarter().code()),
                Cell.day(exchange.date()),
                Cell.words(exchange.note()));
    }

    private Cell name(String member) {
        return Cell.words(people.name(member));
    }

    private Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("column." + key), kind, width);
    }

    private Section section(String key, Block... blocks) {
        return new Section(phrases.say("sheet." + key), blocks);
    }
}
