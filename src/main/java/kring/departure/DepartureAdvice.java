package kring.departure;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kring.departure.DepartureOutcome.Advice;
import kring.departure.DepartureOutcome.Advice.Code;
import kring.departure.DepartureOutcome.MemberGet;
import kring.departure.DepartureOutcome.Risk;
import kring.departure.DepartureOutcome.VentureLoss;

/** What there is to do about what would fall away: one advice for each thing (METHOD, When somebody leaves). */
record DepartureAdvice(
        List<String> running,
        List<List<String>> rings,
        List<MemberGet> gets,
        List<VentureLoss> ventures,
        List<Risk> risks) {
    /** In the order of the codes. */
    List<Advice> all() {
        return Stream.of(
                        ventures(Code.LEAD, loss -> loss == Loss.LEAD),
                        ventures(Code.MEMBERS, loss -> loss == Loss.MEMBERS || loss == Loss.USERS),
                        risk(Risk.UNDER_FIVE, Code.MEMBERS),
                        ventures(Code.CONTRIBUTION, loss -> loss.compareTo(Loss.USERS) > 0),
                        each(Code.GETS, gets, get -> get.member() + "/" + get.get()),
                        each(Code.RING, rings, ring -> String.join("/", ring)),
                        each(Code.EXCHANGE, running, exchange -> exchange),
                        risk(Risk.DEPUTY, Code.DEPUTY),
                        risk(Risk.NO_FOUNDER, Code.FOUNDER))
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Advice> ventures(Code code, Predicate<Loss> about) {
        return ventures.stream()
                .filter(venture -> venture.lost().stream().anyMatch(about))
                .map(venture -> new Advice(code, venture.id()));
    }

    private Stream<Advice> risk(Risk risk, Code code) {
        return risks.contains(risk) ? Stream.of(new Advice(code, "circle")) : Stream.empty();
    }

    private static <T> Stream<Advice> each(Code code, List<T> all, Function<T, String> about) {
        return all.stream().map(one -> new Advice(code, about.apply(one)));
    }
}
