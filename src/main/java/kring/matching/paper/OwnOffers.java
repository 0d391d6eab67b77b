package kring.matching.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.MatchingView.Proposal;
import kring.matching.OwnMatching;
import kring.model.person.Achievement;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Text;
import kring.report.table.Columns;

/** Getting and bringing on a member's own page: who can help with what they seek, and whom they can help. */
public final class OwnOffers {
    private final Phrases phrases;
    private final OwnMatching seen;
    private final Member member;
    private final LocalDate today;
    private final MatchWording wording;

    /** What a member is told of it. */
    public OwnOffers(Phrases phrases, OwnMatching seen, Member member, LocalDate today) {
        this.phrases = phrases;
        this.today = today;
        this.seen = seen;
        this.member = member;
        this.wording = new MatchWording(phrases);
    }

    /** What they seek and still bring, a table each, and what they have realised; nothing of what there is none of. */
    public List<Block> blocks() {
        List<Bring> standing =
                member.brings().stream().filter(bring -> bring.standsOn(today)).toList();
        List<Text> realised = member.achievements().stream().map(this::realised).toList();
        return Stream.of(
                        table("gets", member.gets(), this::wanted, this::helpers),
                        table("brings", standing, this::brought, this::helped),
                        realised.isEmpty() ? Stream.<Block>empty() : Stream.of(new Bullets(realised)))
                .<Block>flatMap(part -> part)
                .toList();
    }

    private <T> Stream<Block> table(
            String key, List<T> rows, Function<T, String> what, Function<T, Stream<String>> who) {
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        Columns columns = new Columns(phrases, "own.column.");
        return Stream.of(Columns.table(
                key,
                rows,
                columns.text(key, 50, what),
                columns.column(key + ".who", Kind.TEXT, 50, row -> lines(who.apply(row)))));
    }

    private static Cell lines(Stream<String> lines) {
        List<String> all = lines.distinct().toList();
        return all.isEmpty() ? Cell.EMPTY : new Cell.Lines(all);
    }

    private String wanted(Get get) {
        return under(wording.get(get), get.horizon() == null ? "" : phrases.say("wanted." + Kebab.of(get.horizon())));
    }

    private String brought(Bring bring) {
        return under(wording.bring(bring), wording.offered(bring));
    }

    private Text realised(Achievement achievement) {
        Text words = Text.strong(phrases.say("own.realised"))
                .then(" " + under(wording.achievement(achievement), wording.proof(achievement)));
        String others = helpedByProof(achievement).distinct().collect(Collectors.joining(", "));
        return others.isEmpty() ? words : words.then(" " + phrases.say("own.realised.who", others), Text.Stress.QUIET);
    }

    private String under(String words, String more) {
        return more.isEmpty() ? words : phrases.say("own.with", words, more);
    }

    private Stream<String> helpers(Get get) {
        Stream<String> running = running(known -> known.receiver().id().equals(member.id())
                        && get.id().equals(known.exchange().get()))
                .map(known -> runs(known, known.giver().name()));
        Stream<String> answered = seen.answered().stream()
                .filter(one -> one.get().id().equals(get.id()))
                .map(one -> phrases.say("own.answered", one.exchange().giver().name()));
        Stream<String> proposed = proposals(
                proposal -> proposal.receiver().id().equals(member.id())
                        && proposal.get().id().equals(get.id()),
                proposal -> phrases.say(
                        "own.helper",
                        proposal.giver().name(),
                        proposal.bring() == null
                                ? wording.achievement(Objects.requireNonNull(proposal.achievement()))
                                : wording.bring(proposal.bring())));
        return Stream.of(running, answered, proposed).flatMap(part -> part);
    }

    private Stream<String> helped(Bring bring) {
        Stream<String> running = running(known -> known.giver().id().equals(member.id())
                        && bring.id().equals(known.exchange().bring()))
                .map(known -> runs(known, known.receiver().name()));
        return Stream.concat(
                running,
                proposals(
                        proposal -> gives(proposal)
                                && proposal.bring() != null
                                && proposal.bring().id().equals(bring.id()),
                        this::helps));
    }

    private Stream<String> helpedByProof(Achievement achievement) {
        return proposals(
                proposal -> gives(proposal)
                        && proposal.bring() == null
                        && proposal.achievement() != null
                        && proposal.achievement().id().equals(achievement.id()),
                proposal -> proposal.receiver().name());
    }

    private boolean gives(Proposal proposal) {
        return proposal.giver().id().equals(member.id());
    }

    private String helps(Proposal proposal) {
        return phrases.say("own.helper", proposal.receiver().name(), wording.get(proposal.get()));
    }

    private String runs(KnownExchange known, String other) {
        String line = phrases.say(
                "own.runs", other, wording.status(known.exchange().status()).word());
        return known.exchange().note() == null
                ? line
                : line + ". " + known.exchange().note();
    }

    private Stream<String> proposals(Predicate<Proposal> which, Function<Proposal, String> words) {
        return seen.proposals().stream().filter(which).map(words);
    }

    private Stream<KnownExchange> running(Predicate<KnownExchange> which) {
        return seen.running().filter(which);
    }
}
