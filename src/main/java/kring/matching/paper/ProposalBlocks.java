package kring.matching.paper;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.ExchangeLedger;
import kring.matching.KnownOffersById;
import kring.matching.Match;
import kring.matching.Strength;
import kring.matching.VisibleOffers;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.document.Text;

/** Shows a proposal: what the one brings beside what the other seeks, and under it every reason. */
final class ProposalBlocks {
    private final Phrases phrases;
    private final PeopleNames people;
    private final MatchWording wording;
    private final MatchExplanation explanation;
    private final EarlierExchanges earlier;

    ProposalBlocks(Phrases phrases, Snapshot snapshot, Audience audience) {
        this.phrases = phrases;
        this.people = new PeopleNames(snapshot, audience);
        this.wording = new MatchWording(phrases, snapshot);
        this.explanation = new MatchExplanation(phrases, snapshot, audience);
        this.earlier = new EarlierExchanges(
                phrases, new ExchangeLedger(snapshot), new VisibleOffers(new KnownOffersById(snapshot), audience));
    }

    /** The proposal in full. */
    List<Block> of(Match match) {
        return List.of(beside(match), why(match));
    }

    private Table beside(Match match) {
        List<Column> columns =
                List.of(new Column(gives(match), Column.Kind.TEXT, 48), new Column(seeks(match), Column.Kind.TEXT, 48));
        return new Table(
                "match-" + match.giver() + "-" + match.receiver() + "-" + match.get(),
                columns,
                List.of(List.of(offer(match), wish(match))));
    }

    private String gives(Match match) {
        return phrases.say(match.bring() == null ? "match.realised" : "match.brings", people.name(match.giver()));
    }

    private String seeks(Match match) {
        return phrases.say("match.seeks", people.name(match.receiver()));
    }

    /** What is on offer, on its terms. */
    Cell offer(Match match) {
        return lines(what(match), terms(match));
    }

    /** The same, after who offers it. */
    Cell offerOf(Match match) {
        return lines(gives(match) + ":", what(match), terms(match));
    }

    private String what(Match match) {
        return match.bring() == null
                ? wording.achievement(match.giver(), match.achievement())
                : wording.bring(match.giver(), match.bring());
    }

    private String terms(Match match) {
        return match.bring() == null
                ? wording.proof(match.giver(), match.achievement())
                : wording.offered(match.giver(), match.bring());
    }

    /** What is wanted, and when. */
    Cell wish(Match match) {
        return lines(wording.get(match.receiver(), match.get()), wording.wanted(match.receiver(), match.get()));
    }

    /** The same, after who wants it. */
    Cell wishOf(Match match) {
        return lines(
                seeks(match) + ":",
                wording.get(match.receiver(), match.get()),
                wording.wanted(match.receiver(), match.get()));
    }

    private static Cell lines(String... lines) {
        return Cell.words(Stream.of(lines)
                .filter(line -> !line.isEmpty())
                .map(line -> MatchWording.capital(line.replace('\n', ' ').strip()))
                .collect(Collectors.joining("\n")));
    }

    private Bullets why(Match match) {
        Stream<Text> reasons = match.reasons().stream()
                .map(reason -> Text.strong(lead(reason)).then(" " + explanation.of(match, reason)));
        Stream<Text> before = earlier.of(match).stream().map(told -> new Text(List.of()).then(told, Text.Stress.QUIET));
        return new Bullets(Stream.concat(reasons, before).toList());
    }

    /** Every reason under each other, and what came of it before, for a cell. */
    Cell reasons(Match match) {
        Stream<String> reasons =
                match.reasons().stream().map(reason -> lead(reason) + " " + explanation.of(match, reason));
        return lines(Stream.concat(reasons, earlier.of(match).stream()).toArray(String[]::new));
    }

    private String lead(Strength reason) {
        return phrases.say("lead." + Kebab.of(reason));
    }
}
