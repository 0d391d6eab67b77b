package kring.ventures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.model.Venture;
import kring.model.Venture.Part;
import kring.model.Venture.Return;
import kring.model.business.Cooperative;
import kring.model.business.Cooperative.Liability;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperative means for each of its members: everybody who takes part in the venture (METHOD, The model of a venture).
 * Where the rule behind a sum is not agreed yet there is no sum.
 *
 * @param votes how many each has
 * @param stakes what each puts in and keeps as theirs
 * @param surplus which share of what is paid out each gets, 0 to 1
 * @param in what each pays on joining
 * @param back what each takes along on leaving
 */
public record CooperativeSums(
        SortedMap<String, BigDecimal> votes,
        SortedMap<String, BigDecimal> stakes,
        SortedMap<String, BigDecimal> surplus,
        SortedMap<String, BigDecimal> in,
        SortedMap<String, BigDecimal> back) {
    /** Of a venture that has one. */
    static CooperativeSums of(Venture venture, Cooperative terms) {
        SortedSet<String> members = members(venture, terms);
        return new CooperativeSums(
                votes(members, terms),
                each(members, of(terms.stakes())),
                surplus(members, terms),
                each(members, member -> paid(terms, member)),
                each(members, member -> of(terms.stakes()).apply(member).subtract(orZero(terms.exit()))));
    }

    /** Whether nobody has a vote, as long as nothing is written down of what they are counted by. */
    public boolean isWithoutVotes() {
        return votes.values().stream().allMatch(vote -> vote.signum() == 0);
    }

    /** Who take part in it, or have a stake, a use or a guarantee. */
    private static SortedSet<String> members(Venture venture, Cooperative terms) {
        SortedSet<String> members = new TreeSet<>(venture.members().keySet());
        Stream.of(terms.stakes(), terms.use(), terms.guarantees())
                .map(Map::keySet)
                .forEach(members::addAll);
        return members;
    }

    /** The most that each can lose; null where that has no bound. Empty while liability is not agreed. */
    static SortedMap<String, @Nullable BigDecimal> worst(Venture venture, Cooperative terms) {
        SortedMap<String, @Nullable BigDecimal> worst = new TreeMap<>();
        if (terms.liability() != null) {
            for (String member : members(venture, terms)) {
                worst.put(member, worst(terms, terms.liability(), member));
            }
        }
        return Collections.unmodifiableSortedMap(worst);
    }

    private static @Nullable BigDecimal worst(Cooperative terms, Liability liability, String member) {
        BigDecimal stake = of(terms.stakes()).apply(member);
        return switch (liability) {
            case EXCLUDED -> stake;
            case LIMITED -> stake.add(of(terms.guarantees()).apply(member));
            case FULL -> null;
        };
    }

    /** Who pays more than they may expect to get over the years, and gets no other value. Empty while the years are not agreed. */
    static List<String> worseOff(Venture venture, Cooperative terms) {
        Integer years = terms.years();
        return years == null
                ? List.of()
                : members(venture, terms).stream()
                        .filter(member -> isWorseOff(part(venture, member), paid(terms, member), years))
                        .toList();
    }

    private static boolean isWorseOff(Part part, BigDecimal paid, int years) {
        return yearly(part).multiply(BigDecimal.valueOf(years)).compareTo(paid) < 0
                && part.returns().stream().allMatch(back -> back.kind() == null || back.kind() == Return.Kind.ECONOMIC);
    }

    /** What somebody may expect to earn by it in a year, in money. */
    public static BigDecimal yearly(Part part) {
        return part.returns().stream()
                .filter(back -> back.kind() == Return.Kind.ECONOMIC)
                .map(back -> Return.number(back.expected()))
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether somebody expects money by it in words: of these nothing is counted. */
    public static boolean isInWords(Part part) {
        return part.returns().stream()
                .filter(back -> back.kind() == Return.Kind.ECONOMIC && back.expected() != null)
                .anyMatch(back -> Return.number(back.expected()).isEmpty());
    }

    /** Somebody's part; of who has none, an empty one. */
    public static Part part(Venture venture, String member) {
        return venture.members().getOrDefault(member, new Part(null, false, List.of(), List.of()));
    }

    private static BigDecimal paid(Cooperative terms, String member) {
        return of(terms.stakes()).apply(member).add(orZero(terms.entry()));
    }

    private static SortedMap<String, BigDecimal> votes(SortedSet<String> members, Cooperative terms) {
        return terms.votes() == null
                ? new TreeMap<>()
                : each(
                        members,
                        switch (terms.votes()) {
                            case ONE_MEMBER -> member -> BigDecimal.ONE;
                            case STAKE -> of(terms.stakes());
                            case USE -> of(terms.use());
                        });
    }

    private static SortedMap<String, BigDecimal> surplus(SortedSet<String> members, Cooperative terms) {
        return terms.surplus() == null
                ? new TreeMap<>()
                : shares(each(
                        members,
                        switch (terms.surplus()) {
                            case USE -> of(terms.use());
                            case STAKE -> of(terms.stakes());
                            case EQUAL -> member -> BigDecimal.ONE;
                        }));
    }

    /** Each one's share of the whole; none where the whole is nothing. */
    static SortedMap<String, BigDecimal> shares(SortedMap<String, BigDecimal> amounts) {
        BigDecimal whole = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return whole.signum() == 0
                ? new TreeMap<>()
                : each(
                        amounts.keySet(),
                        member -> Objects.requireNonNull(amounts.get(member)).divide(whole, MathContext.DECIMAL64));
    }

    private static Function<String, BigDecimal> of(SortedMap<String, BigDecimal> amounts) {
        return member -> amounts.getOrDefault(member, BigDecimal.ZERO);
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static SortedMap<String, BigDecimal> each(Iterable<String> members, Function<String, BigDecimal> amount) {
        SortedMap<String, BigDecimal> all = new TreeMap<>();
        members.forEach(member -> all.put(member, amount.apply(member)));
        return all;
    }
}
