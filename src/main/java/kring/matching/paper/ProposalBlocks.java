package kring.matching.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.MatchingView.Proposal;
import kring.matching.Strength;
import kring.model.person.Achievement;
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
    private final MatchWording wording;
    private final MatchExplanation explanation;

    ProposalBlocks(Phrases phrases) {
        this.phrases = phrases;
        this.wording = new MatchWording(phrases);
        this.explanation = new MatchExplanation(phrases, wording);
    }

    /** The proposal in full. */
    List<Block> of(Proposal proposal) {
        return List.of(beside(proposal), why(proposal));
    }

    private Table beside(Proposal proposal) {
        String giver = proposal.giver().id();
        return new Table(
                "match-" + giver + "-" + proposal.receiver().id() + "-"
                        + proposal.get().id(),
                List.of(
                        new Column(gives(proposal), Column.Kind.TEXT, 48),
                        new Column(seeks(proposal), Column.Kind.TEXT, 48)),
                List.of(List.of(Cell.words(offer(proposal)), Cell.words(wish(proposal)))));
    }

    private String gives(Proposal proposal) {
        return phrases.say(
                proposal.bring() == null ? "match.realised" : "match.brings",
                proposal.giver().name());
    }

    private String seeks(Proposal proposal) {
        return phrases.say("match.seeks", proposal.receiver().name());
    }

    /** What is on offer, on its terms. */
    String offer(Proposal proposal) {
        if (proposal.bring() != null) {
            return lines(wording.bring(proposal.bring()), wording.offered(proposal.bring()));
        }
        Achievement realised = Objects.requireNonNull(proposal.achievement());
        return lines(wording.achievement(realised), wording.proof(realised));
    }

    /** The same, after who offers it. */
    String offerOf(Proposal proposal) {
        return lines(gives(proposal) + ":") + "\n" + offer(proposal);
    }

    /** What is wanted, and when. */
    String wish(Proposal proposal) {
        return lines(wording.get(proposal.get()), wording.wanted(proposal.get()));
    }

    /** The same, after who wants it. */
    String wishOf(Proposal proposal) {
        return lines(seeks(proposal) + ":") + "\n" + wish(proposal);
    }

    private static String lines(String... lines) {
        return Stream.of(lines)
                .filter(line -> !line.isEmpty())
                .map(line -> MatchWording.capital(line.replace('\n', ' ').strip()))
                .collect(Collectors.joining("\n"));
    }

    private Bullets why(Proposal proposal) {
        Stream<Text> reasons = proposal.reasons().stream()
                .map(reason -> Text.strong(lead(reason)).then(" " + explanation.of(proposal, reason)));
        Stream<Text> before = earlier(proposal).map(told -> new Text(List.of()).then(told, Text.Stress.QUIET));
        return new Bullets(Stream.concat(reasons, before).toList());
    }

    /** Every reason under each other, and what came of it before. */
    String reasons(Proposal proposal) {
        Stream<String> reasons =
                proposal.reasons().stream().map(reason -> lead(reason) + " " + explanation.of(proposal, reason));
        return lines(Stream.concat(reasons, earlier(proposal)).toArray(String[]::new));
    }

    private String lead(Strength reason) {
        return phrases.say("lead." + Kebab.of(reason));
    }

    /** What came of it when the same two tried it before, with the note that was made, so that nobody proposes it unaware. */
    private Stream<String> earlier(Proposal proposal) {
        return Stream.ofNullable(proposal.earlier()).map(this::told);
    }

    private String told(KnownExchange known) {
        String sentence = phrases.say(
                "before." + Kebab.of(known.exchange().status()),
                phrases.figures().period(known.quarter().code()));
        String note = known.exchange().note();
        return note == null ? sentence : sentence + " " + note;
    }
}
