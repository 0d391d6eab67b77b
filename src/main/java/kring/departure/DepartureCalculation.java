package kring.departure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.departure.CircleTies.Offer;
import kring.departure.CircleTies.Person;
import kring.departure.CircleTies.VentureTies;
import kring.departure.DepartureOutcome.Dependence;
import kring.departure.DepartureOutcome.MemberBring;
import kring.departure.DepartureOutcome.MemberGet;
import kring.departure.DepartureOutcome.Proposal;
import kring.departure.DepartureOutcome.Risk;
import kring.departure.DepartureOutcome.VentureLoss;
import kring.model.Tags;

/** Compares a circle with itself as if some members were not active in it (METHOD, When somebody leaves). */
public final class DepartureCalculation {
    private final Function<Set<String>, CircleTies> without;
    private final CircleTies all;

    /**
     * Looks at a circle.
     *
     * @param without what ties the circle together as if these members were not active
     */
    public DepartureCalculation(Function<Set<String>, CircleTies> without) {
        this.without = without;
        this.all = without.apply(Set.of());
    }

    /** What would fall away with these members. */
    public DepartureOutcome of(Set<String> leaves) {
        SortedSet<String> gone = new TreeSet<>(leaves);
        CircleTies left = gone.isEmpty() ? all : without.apply(gone);
        List<Proposal> proposals = minus(all.proposals(), left.proposals());
        List<String> running = all.running().entrySet().stream()
                .filter(entry -> gone.contains(entry.getValue().giver())
                        || gone.contains(entry.getValue().receiver()))
                .map(Map.Entry::getKey)
                .toList();
        List<List<String>> rings = minus(all.rings(), left.rings());
        List<MemberGet> gets = minus(all.answerable(), left.answerable()).stream()
                .filter(get -> left.members().containsKey(get.member()))
                .toList();
        List<VentureLoss> ventures = ventures(left);
        List<Risk> risks = risks(gone, left);
        return new DepartureOutcome(
                List.copyOf(gone),
                proposals,
                running,
                rings,
                gets,
                brings(gone, left),
                ventures,
                sectors(left),
                tags(gone, left),
                risks,
                dependence(),
                new DepartureAdvice(running, rings, gets, ventures, risks).all());
    }

    private static <T> List<T> minus(Collection<T> before, Collection<T> after) {
        Set<T> there = new HashSet<>(after);
        return before.stream().filter(one -> !there.contains(one)).toList();
    }

    private static Stream<Offer> offers(CircleTies ties) {
        return ties.members().values().stream().map(Person::offers).flatMap(List::stream);
    }

    private List<Offer> offersOf(Set<String> gone) {
        return offers(all)
                .filter(offer -> gone.contains(offer.bring().member()))
                .toList();
    }

    private List<MemberBring> brings(Set<String> gone, CircleTies left) {
        return offersOf(gone).stream()
                .filter(offer -> offers(left).noneMatch(offer::isLike))
                .map(Offer::bring)
                .toList();
    }

    private List<String> tags(Set<String> gone, CircleTies left) {
        Set<String> there = offers(left).flatMap(offer -> offer.tags().stream()).collect(Collectors.toSet());
        return offersOf(gone).stream()
                .flatMap(offer -> offer.tags().stream())
                .filter(tag -> !there.contains(tag))
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> sectors(CircleTies left) {
        Set<String> there = sectorsOf(left).map(Tags::plain).collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        return sectorsOf(all)
                .filter(sector -> !there.contains(Tags.plain(sector)) && told.add(Tags.plain(sector)))
                .toList();
    }

    private static Stream<String> sectorsOf(CircleTies ties) {
        return ties.members().values().stream().map(Person::sector).filter(Objects::nonNull);
    }

    private List<VentureLoss> ventures(CircleTies left) {
        return all.ventures().entrySet().stream()
                .map(entry -> new VentureLoss(
                        entry.getKey(),
                        lost(
                                entry.getValue(),
                                Objects.requireNonNull(left.ventures().get(entry.getKey())))))
                .filter(loss -> !loss.lost().isEmpty())
                .toList();
    }

    private static List<Loss> lost(VentureTies before, VentureTies after) {
        Set<Loss> lost = EnumSet.noneOf(Loss.class);
        if (before.lead() != null && after.lead() == null) {
            lost.add(Loss.LEAD);
        }
        lost.addAll(minus(after.lacks(), before.lacks()));
        minus(before.contributors().keySet(), after.contributors().keySet()).forEach(kind -> lost.add(Loss.of(kind)));
        return List.copyOf(lost);
    }

    private List<Risk> risks(Set<String> gone, CircleTies left) {
        List<Risk> risks = new ArrayList<>();
        if (all.members().size() >= DepartureOutcome.FEWEST && left.members().size() < DepartureOutcome.FEWEST) {
            risks.add(Risk.UNDER_FIVE);
        }
        if (hasFounder(all) && !hasFounder(left)) {
            risks.add(Risk.NO_FOUNDER);
        }
        if (all.deputy() != null && gone.contains(all.deputy())) {
            risks.add(Risk.DEPUTY);
        }
        return risks;
    }

    private static boolean hasFounder(CircleTies ties) {
        return ties.members().values().stream().anyMatch(Person::founder);
    }

    private List<Dependence> dependence() {
        int others = all.members().size() - 1;
        return all.members().keySet().stream()
                .map(member -> {
                    int losing = losers(member, without.apply(Set.of(member))).size();
                    return new Dependence(member, losing, 2 * losing > others);
                })
                .toList();
    }

    /** Who would lose the last proposal for a get, a running exchange, or a venture's lead or only contribution of a kind. */
    private Set<String> losers(String gone, CircleTies left) {
        Set<String> losers = new HashSet<>();
        minus(
                        all.proposals().stream().map(Proposal::sought).toList(),
                        left.proposals().stream().map(Proposal::sought).toList())
                .forEach(get -> losers.add(get.member()));
        all.running().values().forEach(pair -> {
            if (pair.giver().equals(gone)) {
                losers.add(pair.receiver());
            } else if (pair.receiver().equals(gone)) {
                losers.add(pair.giver());
            }
        });
        all.ventures().values().stream()
                .filter(venture -> restsOn(venture, gone))
                .forEach(venture -> losers.addAll(venture.members()));
        losers.retainAll(left.members().keySet());
        return losers;
    }

    private static boolean restsOn(VentureTies venture, String member) {
        return member.equals(venture.lead()) || venture.contributors().containsValue(Set.of(member));
    }
}
