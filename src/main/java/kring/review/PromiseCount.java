package kring.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.history.OpenPromises;
import kring.model.value.Quarter;
import kring.review.Review.Promises;
import kring.review.Review.Totals;
import kring.review.ReviewInputs.Told;

/** Counts each promise once for each time it was made after being closed, by what was last told of it (METHOD, A year in review). */
record PromiseCount(LookBack back, SortedMap<Quarter, List<Told>> outcomes) {
    /** All of them, by member, quarter and id. */
    List<Promised> all() {
        return back.members().stream()
                .flatMap(member -> of(member).stream())
                .sorted(Promised.ORDER)
                .toList();
    }

    private List<Promised> of(String member) {
        List<Promised> done = new ArrayList<>();
        Quarter last = back.span().to();
        SortedMap<String, Promised> open = new TreeMap<>();
        add(open, member, back.before().quarter());
        for (Quarter when : back.written()) {
            outcomes.getOrDefault(when, List.of()).stream()
                    .filter(told -> told.member().equals(member) && open.containsKey(told.promise()))
                    .forEach(told -> tell(open, told, when).ifPresent(done::add));
            add(open, member, when);
        }
        // closed without its being told: answered before the member took part
        Set<String> known = OpenPromises.at(back.to(), last, member).keySet();
        open.values()
                .removeIf(one -> one.outcome() == PromiseOutcome.OPEN
                        && !known.contains(one.promise().id()));
        done.addAll(open.values());
        return done;
    }

    /** Keeps what was told of an open promise; the answer is the promise when that closes it. */
    private static Optional<Promised> tell(SortedMap<String, Promised> open, Told told, Quarter when) {
        Promised before = Objects.requireNonNull(open.remove(told.promise()));
        Promised now = new Promised(told.member(), before.promise(), told.outcome(), when);
        if (told.outcome().isClosing()) {
            return Optional.of(now);
        }
        open.put(told.promise(), now);
        return Optional.empty();
    }

    /** What is open after a quarter; what is so already keeps what was told of it, in the words last agreed. */
    private void add(SortedMap<String, Promised> open, String member, Quarter when) {
        OpenPromises.at(back.to(), when, member)
                .forEach((id, made) -> open.merge(
                        id,
                        new Promised(
                                member,
                                made.promise(),
                                PromiseOutcome.OPEN,
                                back.span().to()),
                        (same, again) -> new Promised(member, again.promise(), same.outcome(), same.quarter())));
    }

    /** How many of a member and a quarter came to what, by member and quarter. */
    static List<Promises> byQuarter(List<Promised> promised) {
        SortedMap<String, SortedMap<Quarter, List<Promised>>> all = promised.stream()
                .collect(Collectors.groupingBy(
                        Promised::member,
                        TreeMap::new,
                        Collectors.groupingBy(Promised::quarter, TreeMap::new, Collectors.toList())));
        List<Promises> counts = new ArrayList<>();
        all.forEach((member, quarters) -> quarters.forEach((quarter, some) -> {
            Totals sum = totals(some);
            counts.add(new Promises(
                    member,
                    quarter,
                    sum.kept(),
                    sum.partly(),
                    sum.broken(),
                    sum.slipped(),
                    sum.unanswered(),
                    sum.open()));
        }));
        return counts;
    }

    /** How many came to what. */
    static Totals totals(Collection<Promised> promised) {
        Map<PromiseOutcome, Long> counts =
                promised.stream().collect(Collectors.groupingBy(Promised::outcome, Collectors.counting()));
        return new Totals(
                count(counts, PromiseOutcome.KEPT),
                count(counts, PromiseOutcome.PARTLY),
                count(counts, PromiseOutcome.BROKEN),
                count(counts, PromiseOutcome.SLIPPED),
                count(counts, PromiseOutcome.UNANSWERED),
                count(counts, PromiseOutcome.OPEN));
    }

    private static int count(Map<PromiseOutcome, Long> counts, PromiseOutcome outcome) {
        return counts.getOrDefault(outcome, 0L).intValue();
    }
}
