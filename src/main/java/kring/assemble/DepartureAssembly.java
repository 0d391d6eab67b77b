package kring.assemble;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.departure.CircleTies;
import kring.departure.CircleTies.Offer;
import kring.departure.CircleTies.Pair;
import kring.departure.CircleTies.Person;
import kring.departure.CircleTies.VentureTies;
import kring.departure.DepartureCalculation;
import kring.departure.DepartureOutcome;
import kring.departure.DepartureOutcome.MemberBring;
import kring.departure.DepartureOutcome.MemberGet;
import kring.departure.DepartureOutcome.Proposal;
import kring.departure.DepartureView;
import kring.departure.DepartureView.Exchanged;
import kring.departure.Loss;
import kring.matching.Market;
import kring.matching.MatchingView;
import kring.matching.MatchingView.KnownExchange;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.ventures.Lack;
import kring.ventures.VenturesView;
import org.jspecify.annotations.Nullable;

/** Asks matching and ventures what ties a circle together, as it is and as if somebody had left (METHOD, When somebody leaves). */
public record DepartureAssembly(Snapshot snapshot, LocalDate today) {
    private static final Map<Lack, Loss> PEOPLE = Map.of(Lack.MEMBERS, Loss.MEMBERS, Lack.USERS, Loss.USERS);

    /** What would fall away with these members, and what it is called. */
    public DepartureView view(Set<String> leaves) {
        DepartureOutcome departure = new DepartureCalculation(this::without).of(leaves);
        Map<MemberGet, String> gets = new HashMap<>();
        Map<MemberBring, String> brings = new HashMap<>();
        snapshot.members().forEach((id, member) -> {
            member.gets().forEach(get -> gets.put(new MemberGet(id, get.id()), orId(get.text(), get.id())));
            member.brings()
                    .forEach(bring -> brings.put(new MemberBring(id, bring.id()), orId(bring.text(), bring.id())));
        });
        return new DepartureView(
                departure,
                names(snapshot.members(), Member::name),
                gets,
                brings,
                matching(snapshot)
                        .running()
                        .collect(Collectors.toMap(known -> known.exchange().id(), DepartureAssembly::exchanged)),
                names(snapshot.ventures(), Venture::name));
    }

    private static <T> Map<String, String> names(SortedMap<String, T> all, Function<T, String> name) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name.apply(entry.getValue())));
    }

    private static String orId(@Nullable String text, String id) {
        return text == null ? id : text;
    }

    private static Exchanged exchanged(KnownExchange known) {
        return new Exchanged(
                known.exchange().id(), known.giver().name(), known.receiver().name(), known.about());
    }

    private MatchingView matching(Snapshot circle) {
        return Matchmaking.visible(circle, snapshot.currentQuarter(today), today, Audience.FACILITATOR);
    }

    private CircleTies without(Set<String> gone) {
        Snapshot left = gone.isEmpty() ? snapshot : left(gone);
        MatchingView matching = matching(left);
        return new CircleTies(
                members(left),
                matching.matching().matches().stream()
                        .map(match -> new Proposal(match.giver(), match.receiver(), match.get()))
                        .toList(),
                matching.matching().running().stream()
                        .collect(Collectors.toMap(
                                running -> running.exchange(),
                                running -> new Pair(running.giver(), running.receiver()),
                                (one, other) -> one,
                                TreeMap::new)),
                // an exchange that runs goes on in the ledger, but not with somebody who is gone
                matching.matching().rings().stream()
                        .filter(ring -> Collections.disjoint(ring, gone))
                        .toList(),
                matching.matrix().stream()
                        .filter(row -> !row.offers().isEmpty())
                        .map(row -> new MemberGet(row.member().id(), row.get().id()))
                        .toList(),
                ventures(left),
                deputy());
    }

    /** As if these members had left by now. */
    private Snapshot left(Set<String> gone) {
        LocalDate end = snapshot.currentQuarter(today).lastDay();
        SortedMap<String, Member> members = new TreeMap<>(snapshot.members());
        gone.forEach(id ->
                members.computeIfPresent(id, (same, member) -> member.leaving(today.isBefore(end) ? today : end)));
        return new Snapshot(
                snapshot.circle(), members, snapshot.screenings(), snapshot.ventures(), snapshot.quarters());
    }

    private SortedMap<String, Person> members(Snapshot left) {
        Quarter quarter = snapshot.currentQuarter(today);
        Map<String, List<Offer>> offers = new Market(left, quarter, today, Audience.FACILITATOR)
                .offered().stream()
                        .collect(Collectors.groupingBy(
                                offered -> offered.member().id(),
                                Collectors.mapping(DepartureAssembly::offer, Collectors.toList())));
        SortedMap<String, Person> members = new TreeMap<>();
        left.activeIn(quarter)
                .forEach(id -> members.put(id, person(left.member(id), offers.getOrDefault(id, List.of()))));
        return members;
    }

    private static Offer offer(Market.Offered offered) {
        return new Offer(
                new MemberBring(offered.member().id(), offered.bring().id()),
                offered.bring().kind(),
                offered.tags());
    }

    private static Person person(Member member, List<Offer> offers) {
        return new Person(member.status() == Member.Status.FOUNDER, member.sector(), offers);
    }

    private SortedMap<String, VentureTies> ventures(Snapshot left) {
        VenturesView view = VenturesView.of(left, today, new TreeMap<>(), Audience.FACILITATOR);
        Set<String> active = view.risks().active();
        SortedMap<String, VentureTies> ventures = new TreeMap<>();
        view.result().ventures().stream()
                .filter(status -> status.stage().isRunning())
                .forEach(status -> ventures.put(status.id(), ties(view.venture(status), active, status.missing())));
        return ventures;
    }

    private static VentureTies ties(Venture venture, Set<String> active, List<Lack> missing) {
        SortedMap<String, Venture.Part> parts = new TreeMap<>(venture.members());
        parts.keySet().retainAll(active);
        Map<Contribution.Kind, Set<String>> contributors = new EnumMap<>(Contribution.Kind.class);
        parts.forEach((member, part) -> part.contributes().stream()
                .map(Contribution::kind)
                .filter(Objects::nonNull)
                .forEach(kind -> contributors
                        .computeIfAbsent(kind, none -> new HashSet<>())
                        .add(member)));
        return new VentureTies(
                venture.lead() != null && active.contains(venture.lead()) ? venture.lead() : null,
                List.copyOf(parts.keySet()),
                missing.stream().map(PEOPLE::get).filter(Objects::nonNull).collect(Collectors.toSet()),
                contributors);
    }

    private @Nullable String deputy() {
        Circle.Person deputy = snapshot.circle().deputy();
        return deputy == null
                ? null
                : snapshot.members().values().stream()
                        .filter(deputy::isSame)
                        .map(Member::id)
                        .findFirst()
                        .orElse(null);
    }
}
