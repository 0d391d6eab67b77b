package kring.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.history.LastExchange;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Thresholds;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.value.Period;
import kring.model.value.Quarter;
import kring.review.Review.Aim;
import kring.review.Review.Asked;
import kring.review.Review.Exchanged;
import kring.review.Review.Goal;
import kring.review.Review.Learned;
import kring.review.Review.Renewal;
import kring.review.Review.Result;
import org.jspecify.annotations.Nullable;

/**
 * A review as an audience may see it: the result, and what papers tell beside it.
 *
 * @param reader the member whose own it is; null when it is for more than one
 * @param ahead the quarters of which the meeting is still to come
 * @param members who were active at the end, by id
 * @param people all of whom it tells, by id
 * @param ventures what they are called, by id
 * @param ambitions those of which it tells
 * @param promised each promise, and what was told of it
 * @param asks each ask in its words
 * @param givers who gave what was received, by exchange
 * @param dates as they were written of what is known by its month, quarter or year only
 * @param intention of the charter; null where there is none
 */
public record ReviewView(
        Review<?> review,
        ReviewSpan span,
        List<Quarter> ahead,
        @Nullable String reader,
        List<String> members,
        Map<String, Person> people,
        Map<String, String> ventures,
        Map<Aim, Ambition> ambitions,
        List<Promised> promised,
        List<AskLine> asks,
        Map<String, String> givers,
        Map<Result, Period> dates,
        @Nullable String intention,
        Thresholds thresholds) {
    /** What somebody is called, and their organisation where it is known. */
    public record Person(String name, @Nullable String organisation) {}

    /**
     * An ask, in the words in which it was last stated.
     *
     * @param text null where there are none
     * @param answered whether it was received, also where nobody said from whom
     */
    public record AskLine(Asked asked, @Nullable String text, boolean answered) {}

    public ReviewView {
        ahead = List.copyOf(ahead);
        members = List.copyOf(members);
        people = Map.copyOf(people);
        ventures = Map.copyOf(ventures);
        ambitions = Map.copyOf(ambitions);
        promised = List.copyOf(promised);
        asks = List.copyOf(asks);
        givers = Map.copyOf(givers);
        dates = Map.copyOf(dates);
    }

    /**
     * Looks back on some quarters.
     *
     * @param seen the circle with nothing in it that the audience may not see
     * @param today what ventures have dated later has not happened
     */
    public static <S> ReviewView of(
            Snapshot seen, ReviewSpan span, LocalDate today, ReviewInputs<S> inputs, Audience audience) {
        LookBack back = LookBack.of(seen, span, today, audience);
        List<Promised> promised = new PromiseCount(back, inputs.outcomes()).all();
        List<AskLine> asks = new AskHistory(back).all();
        ResultsBook book = new ResultsBook(back);
        Review<S> review = review(back, inputs, promised, asks, book);
        return new ReviewView(
                review,
                span,
                inputs.ahead(),
                audience.member(),
                back.members(),
                people(seen),
                ventures(seen),
                ambitions(back, review),
                promised,
                asks,
                givers(book),
                book.dates(),
                seen.circle().charter().intention(),
                seen.circle().thresholds());
    }

    private static Map<String, Person> people(Snapshot seen) {
        return seen.members().values().stream()
                .collect(Collectors.toMap(Member::id, one -> new Person(one.name(), one.organisation())));
    }

    private static Map<String, String> ventures(Snapshot seen) {
        return seen.ventures().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, venture -> venture.getValue().name()));
    }

    private static Map<String, String> givers(ResultsBook book) {
        return book.confirmed()
                .map(LastExchange::exchange)
                .collect(Collectors.toMap(one -> one.id(), one -> one.from()));
    }

    private static <S> Review<S> review(
            LookBack back, ReviewInputs<S> inputs, List<Promised> promised, List<AskLine> asks, ResultsBook book) {
        List<Goal> goals = new Goals(back, inputs.edits()).all();
        List<Result> results = book.all();
        return new Review<>(
                back.span().from(),
                back.span().to(),
                goals,
                Goals.unserved(goals),
                Goals.loose(goals),
                PromiseCount.byQuarter(promised),
                PromiseCount.totals(promised),
                results,
                learned(back),
                asks.stream().map(AskLine::asked).toList(),
                exchanged(back, book),
                inputs.attendance(),
                inputs.signals(),
                new Renewal(
                        perQuarter(back.span(), results),
                        inputs.kept(),
                        Means.ofHalves(back.span(), inputs.attendance())));
    }

    private static List<Learned> learned(LookBack back) {
        return back.members().stream()
                .flatMap(member -> back.written().stream().flatMap(when -> learned(back, member, when)))
                .toList();
    }

    private static Stream<Learned> learned(LookBack back, String member, Quarter when) {
        return back.checkin(when, member)
                .flatMap(checkin -> checkin.ambitions().entrySet().stream())
                .flatMap(entry -> Stream.ofNullable(entry.getValue().learned())
                        .map(text -> new Learned(member, entry.getKey(), when, text)));
    }

    /** The facilitator reads of all, a member of themselves. */
    private static List<Exchanged> exchanged(LookBack back, ResultsBook book) {
        List<LastExchange> confirmed = book.confirmed().toList();
        return back.members().stream()
                .filter(member -> back.audience().sees(null, member))
                .map(member -> new Exchanged(
                        member,
                        (int) confirmed.stream()
                                .filter(last -> last.exchange().from().equals(member))
                                .count(),
                        (int) confirmed.stream()
                                .filter(last -> last.exchange().to().equals(member))
                                .count()))
                .toList();
    }

    private static SortedMap<Quarter, Integer> perQuarter(ReviewSpan span, List<Result> results) {
        SortedMap<Quarter, Integer> counts = new TreeMap<>();
        span.quarters().forEach(when -> counts.put(when, 0));
        results.forEach(result -> counts.merge(Quarter.of(result.date().last()), 1, Integer::sum));
        return counts;
    }

    private static Map<Aim, Ambition> ambitions(LookBack back, Review<?> review) {
        Map<Aim, Ambition> known = new HashMap<>();
        Stream.concat(
                        review.goals().stream().map(Goal::aim),
                        review.learned().stream().map(one -> new Aim(one.member(), one.ambition())))
                .forEach(aim -> back.ambition(aim.member(), aim.ambition()).ifPresent(one -> known.put(aim, one)));
        return known;
    }
}
