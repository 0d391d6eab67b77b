package kring.matching.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.language.Phrases;
import kring.matching.Match;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;

/** Slips for the meeting: for each two people what they have for each other, with room for a date. */
final class ExchangeSlips {
    private final Phrases phrases;
    private final PeopleNames people;
    private final ProposalBlocks proposals;

    ExchangeSlips(Phrases phrases, PeopleNames people, ProposalBlocks proposals) {
        this.phrases = phrases;
        this.people = people;
        this.proposals = proposals;
    }

    /** Two people, whoever of them gives; the smaller id first. */
    private record Pair(String one, String other) {
        static Pair of(Match match) {
            return match.giver().compareTo(match.receiver()) < 0
                    ? new Pair(match.giver(), match.receiver())
                    : new Pair(match.receiver(), match.giver());
        }
    }

    /** A slip for each pair, in the order in which proposals were picked. */
    List<Block> of(List<Match> matches) {
        Map<Pair, List<Match>> pairs = new LinkedHashMap<>();
        matches.forEach(match -> pairs.computeIfAbsent(Pair.of(match), unknown -> new ArrayList<>())
                .add(match));
        List<Block> slips = new ArrayList<>();
        pairs.forEach((pair, theirs) -> slips.add(slip(pair, theirs)));
        return slips;
    }

    private Section slip(Pair pair, List<Match> matches) {
        List<Column> columns = List.of(
                new Column(phrases.say("column.offer"), Column.Kind.TEXT, 34),
                new Column(phrases.say("column.wish"), Column.Kind.TEXT, 34),
                new Column(phrases.say("column.why"), Column.Kind.TEXT, 30),
                new Column(phrases.say("column.appointment"), Column.Kind.TEXT, 16));
        return new Section(
                phrases.say("slip.pair", people.name(pair.one()), people.name(pair.other())),
                new Table(
                        "slip-" + pair.one() + "-" + pair.other(),
                        columns,
                        matches.stream().map(this::row).toList()));
    }

    private List<Cell> row(Match match) {
        return List.of(
                proposals.offerOf(match),
                proposals.wishOf(match),
                proposals.reasons(match),
                Cell.words(phrases.say("slip.room")));
    }
}
