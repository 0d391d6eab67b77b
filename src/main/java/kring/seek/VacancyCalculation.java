package kring.seek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.Threshold;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import kring.model.Venture.Stage;
import kring.model.person.Ambition;
import kring.model.person.OfferKind;
import kring.seek.Vacancy.Crowded;
import kring.seek.Vacancy.MissingContribution;
import kring.seek.Vacancy.SectorSize;
import kring.seek.Vacancy.SharedBrings;
import kring.seek.Vacancy.SoughtGet;
import kring.seek.Vacancy.Spare;
import kring.seek.Vacancy.UnservedAmbition;
import kring.seek.VacancyInputs.Offered;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a circle misses, in what its audience may see of it (METHOD, Who is missing).
 *
 * @param open the open ambitions of the active members, by member
 * @param named whether ids are told
 */
public record VacancyCalculation(
        Snapshot snapshot,
        LocalDate today,
        VacancyInputs inputs,
        SortedMap<String, List<Ambition>> open,
        boolean named) {
    /** So many tags that two members' brings share make them do the same. */
    private static final int ALIKE = 2;

    /** What there is to seek. */
    public Vacancy vacancy() {
        List<SectorSize> sectors = sectors();
        return new Vacancy(
                inOrder(gets(), byKind(SoughtGet::kind, SoughtGet::tags).thenComparing(SoughtGet::quarters)),
                inOrder(contributions(), Comparator.comparing(MissingContribution::kind)),
                inOrder(
                        ambitions(),
                        Comparator.comparing(ambition -> ambition.tags().toString())),
                new Crowded(
                        sectors.stream().filter(sector -> sector.n() > 1).toList(),
                        inOrder(crowded(), byKind(SharedBrings::kind, SharedBrings::tags))),
                sectors,
                active().size(),
                inputs.unsought().stream()
                        .sorted(byKind(Spare::kind, Spare::tags))
                        .toList());
    }

    /** As they are where ids are told, else in an order that does not tell of them. */
    private <T> List<T> inOrder(List<T> all, Comparator<T> order) {
        return named ? all : all.stream().sorted(order).toList();
    }

    /** Kinds in the order in which the format has them, in every language; one of no kind first. */
    private static <T> Comparator<T> byKind(Function<T, @Nullable OfferKind> kind, Function<T, List<String>> tags) {
        return Comparator.comparing(kind, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(one -> tags.apply(one).toString());
    }

    private @Nullable String id(String id) {
        return named ? id : null;
    }

    private List<String> active() {
        return snapshot.activeOn(today);
    }

    private List<SoughtGet> gets() {
        long least = snapshot.circle().thresholds().whole(Threshold.REWORD_QUARTERS);
        return inputs.unmatched().stream()
                .filter(get -> get.quarters() >= least)
                .map(get -> named ? get : new SoughtGet(null, null, get.kind(), get.tags(), get.quarters()))
                .toList();
    }

    private List<MissingContribution> contributions() {
        List<MissingContribution> missing = new ArrayList<>();
        snapshot.ventures().forEach((id, venture) -> {
            if (venture.stage().isRunning() && venture.stage().compareTo(Stage.FEASIBILITY) >= 0) {
                Set<Contribution.Kind> there = contributed(venture);
                Stream.of(Contribution.Kind.values())
                        .filter(kind -> !there.contains(kind))
                        .forEach(kind -> missing.add(new MissingContribution(id(id), kind)));
            }
        });
        return missing;
    }

    private Set<Contribution.Kind> contributed(Venture venture) {
        List<String> active = active();
        return venture.members().entrySet().stream()
                .filter(part -> active.contains(part.getKey()))
                .flatMap(part -> part.getValue().contributes().stream())
                .map(Contribution::kind)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private List<UnservedAmbition> ambitions() {
        Tags tags = new Tags(snapshot.circle().aliases());
        List<UnservedAmbition> unserved = new ArrayList<>();
        open.forEach((member, ambitions) -> ambitions.stream()
                .filter(ambition -> ambition.horizon() == Ambition.Horizon.THREE_YEARS)
                .forEach(ambition -> {
                    Set<String> nobodys = new TreeSet<>(tags.of(ambition.tags()));
                    nobodys.removeAll(inputs.supplied());
                    if (!nobodys.isEmpty()) {
                        unserved.add(new UnservedAmbition(id(member), id(ambition.id()), List.copyOf(nobodys)));
                    }
                }));
        return unserved;
    }

    private List<SectorSize> sectors() {
        SortedMap<String, List<String>> sectors = new TreeMap<>();
        active().stream()
                .map(member -> snapshot.member(member).sector())
                .filter(Objects::nonNull)
                .forEach(sector -> sectors.computeIfAbsent(Tags.plain(sector), none -> new ArrayList<>())
                        .add(sector.strip()));
        return sectors.values().stream()
                .map(same -> new SectorSize(
                        same.stream().min(Comparator.naturalOrder()).orElseThrow(), same.size()))
                .toList();
    }

    private List<SharedBrings> crowded() {
        List<SharedBrings> crowded = new ArrayList<>();
        for (Offered one : inputs.offered()) {
            for (Offered other : inputs.offered()) {
                Set<String> shared = new TreeSet<>(one.tags());
                shared.retainAll(other.tags());
                if (one.member().compareTo(other.member()) < 0
                        && one.kind() == other.kind()
                        && shared.size() >= ALIKE) {
                    crowded.add(new SharedBrings(
                            named ? List.of(one.member(), other.member()) : null, one.kind(), List.copyOf(shared)));
                }
            }
        }
        return crowded.stream().distinct().toList();
    }
}
