package kring.matching;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Kebab;
import kring.model.Snapshot;
import kring.report.Block;
import kring.report.Bullets;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Table;
import kring.report.Text;

/** Shows a proposal: what the one brings beside what the other seeks, and under it every reason. */
final class Proposals {
    private final Phrases phrases;
    private final People people;
    private final Wording wording;
    private final Explanation explanation;
    private final Earlier earlier;

    Proposals(Phrases phrases, Snapshot snapshot, Audience audience) {
        this.phrases = phrases;
        this.people = new People(snapshot, audience);
        this.wording = new Wording(phrases, snapshot);
        this.explanation = new Explanation(phrases, snapshot, audience);
        this.earlier = new Earlier(phrases, new Ledger(snapshot), new Seen(new Known(snapshot), audience));
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
                .map(line -> Wording.capital(line.replace('\n', ' ').strip()))
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
