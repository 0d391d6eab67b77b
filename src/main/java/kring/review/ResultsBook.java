package kring.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.history.DecisionMade;
import kring.history.ExchangeWords;
import kring.history.LastExchange;
import kring.history.Standing;
import kring.model.Venture;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Kebab;
import kring.model.value.Period;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;
import kring.model.visible.OfferVisibility;
import kring.review.Review.Result;
import kring.review.Review.Result.Kind;
import org.jspecify.annotations.Nullable;

/** Everything that came of it with a day or a quarter on it (METHOD, A year in review: results). */
record ResultsBook(LookBack back) {
    private static final Comparator<Result> ORDER = Comparator.comparing(Result::kind)
            .thenComparing(Result::member, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Result::id)
            .thenComparing(result -> result.date().last());

    /**
     * A result with the day that counts for it.
     *
     * @param written what is known of that day
     */
    private record Dated(Result result, Period written) {
        static Dated of(
                Kind kind,
                @Nullable String member,
                String id,
                Period written,
                @Nullable String text,
                @Nullable String evidence) {
            return new Dated(new Result(kind, member, id, Period.of(written.last()), text, evidence), written);
        }
    }

    /** All of it, by kind, member and id. */
    List<Result> all() {
        return Stream.of(ambitions(), dated().map(Dated::result), received(), decisions())
                .flatMap(kind -> kind)
                .filter(result -> back.span().has(result.date()))
                .sorted(ORDER)
                .toList();
    }

    /** What is known of the day of a result of which the day itself is not. */
    Map<Result, Period> dates() {
        return dated().filter(one -> !one.written().isDay())
                .collect(Collectors.toMap(Dated::result, Dated::written, (one, same) -> one));
    }

    private Stream<Dated> dated() {
        return Stream.concat(achievements(), ventures());
    }

    private Stream<Result> ambitions() {
        return back.members().stream()
                .flatMap(member -> back.written().stream()
                        .flatMap(when ->
                                Standing.achieved(back.to(), when, member).map(id -> ambition(member, id, when))));
    }

    private Result ambition(String member, String id, Quarter when) {
        return new Result(
                Kind.AMBITION,
                member,
                id,
                Period.of(when),
                back.ambition(member, id).map(Ambition::text).orElse(null),
                back.checkin(when, member)
                        .map(checkin -> checkin.ambitions().get(id))
                        .filter(Objects::nonNull)
                        .map(AmbitionEntry::evidence)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private Stream<Dated> achievements() {
        return back.members().stream()
                .flatMap(member -> back.snapshot().member(member).achievements().stream()
                        .filter(achievement -> achievement.date() != null)
                        .map(achievement -> Dated.of(
                                Kind.ACHIEVEMENT,
                                member,
                                achievement.id(),
                                Objects.requireNonNull(achievement.date()),
                                achievement.text(),
                                achievement.evidence())));
    }

    private Stream<Result> received() {
        return confirmed()
                .filter(last -> back.members().contains(last.exchange().to()))
                .map(last -> new Result(
                        Kind.EXCHANGE,
                        last.exchange().to(),
                        last.exchange().id(),
                        Period.of(last.quarter()),
                        about(last),
                        null));
    }

    /** What is exchanged; where neither a bring nor a get is named, what was noted. */
    private @Nullable String about(LastExchange last) {
        Exchange exchange = last.exchange();
        return exchange.bring() == null && exchange.get() == null
                ? exchange.note()
                : new ExchangeWords(back.snapshot(), last.quarter()).about(exchange);
    }

    /** The exchanges of which the last record, which lies in one of the quarters, says that they were received. */
    Stream<LastExchange> confirmed() {
        OfferVisibility seen = new OfferVisibility(new KnownOffersById(back.snapshot()), back.audience());
        return LastExchange.upTo(back.snapshot(), back.span().to()).values().stream()
                .filter(last -> last.exchange().status() == Exchange.Status.CONFIRMED)
                .filter(last -> back.span().has(last.quarter()))
                .filter(last -> seen.exchange(last.exchange()));
    }

    /** Gates and steps up to today: what is dated later has not happened. */
    private Stream<Dated> ventures() {
        return back.snapshot().ventures().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        entry.getValue().gates().entrySet().stream()
                                .flatMap(gate -> gate(entry.getKey(), gate.getKey(), gate.getValue())),
                        entry.getValue().steps().stream().flatMap(step -> step(entry.getKey(), step))))
                .filter(one -> !one.written().last().isAfter(back.today()));
    }

    private static Stream<Dated> gate(String venture, Venture.Stage stage, Venture.Gate gate) {
        return Stream.ofNullable(gate.date())
                .map(date -> Dated.of(Kind.GATE, null, venture + "/" + Kebab.of(stage), date, gate.note(), null));
    }

    private static Stream<Dated> step(String venture, Venture.Step step) {
        return Stream.ofNullable(step.date()).map(date -> Dated.of(Kind.STEP, null, venture, date, step.text(), null));
    }

    private Stream<Result> decisions() {
        return DecisionMade.all(back.snapshot())
                .filter(made -> made.decision().status() == Decision.Status.DONE)
                .map(made -> new Result(
                        Kind.DECISION,
                        null,
                        made.decision().id(),
                        Period.of(Objects.requireNonNull(made.settled())),
                        made.decision().text(),
                        null));
    }
}
