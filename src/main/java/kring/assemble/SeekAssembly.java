package kring.assemble;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kring.history.OpenAmbitions;
import kring.matching.Market;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.Threshold;
import kring.model.person.OfferKind;
import kring.model.value.Quarter;
import kring.model.visible.KnownOffersById;
import kring.model.visible.OfferVisibility;
import kring.seek.Vacancy;
import kring.seek.Vacancy.SoughtGet;
import kring.seek.Vacancy.Spare;
import kring.seek.VacancyCalculation;
import kring.seek.VacancyInputs;
import kring.seek.VacancyInputs.Offered;
import kring.seek.VacancyView;
import kring.seek.VacancyView.Named;
import kring.seek.VacancyView.Named.Kind;
import kring.seek.VacancyView.Wanted;

/** Asks matching what nobody can answer and nobody seeks (METHOD, Who is missing). */
public record SeekAssembly(Snapshot snapshot, LocalDate today, Audience audience) {
    /** Whom the circle misses. */
    public Vacancy vacancy() {
        return new VacancyCalculation(
                        snapshot,
                        today,
                        inputs(),
                        OpenAmbitions.on(today, snapshot, audience),
                        audience.kind() == Audience.Kind.FACILITATOR)
                .vacancy();
    }

    private VacancyInputs inputs() {
        Quarter quarter = snapshot.currentQuarter(today);
        Market market = new Market(snapshot, quarter, today, audience);
        MatchingView matching = Matchmaking.visible(snapshot, quarter, today, audience);
        Tags tags = new Tags(snapshot.circle().aliases());
        return new VacancyInputs(
                matching.unmatched().stream()
                        .map(one -> new SoughtGet(
                                one.member().id(),
                                one.get().id(),
                                one.get().kind(),
                                List.copyOf(tags.of(one.get().tags())),
                                one.quarters()))
                        .toList(),
                market.offered().stream()
                        .map(offered -> new Offered(
                                offered.member().id(), offered.bring().kind(), offered.tags()))
                        .toList(),
                market.supplied(),
                matching.unsought().stream()
                        .map(one -> new Spare(
                                one.bring().kind(),
                                List.copyOf(tags.of(one.bring().tags()))))
                        .toList());
    }

    /** The same with what papers tell beside it. */
    public VacancyView view() {
        Vacancy vacancy = vacancy();
        return new VacancyView(
                vacancy,
                wanted(),
                audience.kind() == Audience.Kind.FACILITATOR ? names() : Map.of(),
                snapshot.circle().facilitatorName());
    }

    /** Kinds of what is sought, and the tags of what may be known outside the circle (METHOD, Who is missing). */
    private List<Wanted> wanted() {
        Tags tags = new Tags(snapshot.circle().aliases());
        OfferVisibility outside = new OfferVisibility(new KnownOffersById(snapshot), Audience.NETWORK);
        SortedMap<OfferKind, SortedSet<String>> byKind = new TreeMap<>();
        long least = snapshot.circle().thresholds().whole(Threshold.REWORD_QUARTERS);
        Matchmaking.visible(snapshot, snapshot.currentQuarter(today), today, audience).unmatched().stream()
                .filter(one -> one.quarters() >= least && one.get().kind() != null)
                .forEach(one -> byKind.computeIfAbsent(one.get().kind(), none -> new TreeSet<>())
                        .addAll(
                                outside.get(one.member().id(), one.get())
                                        ? tags.of(one.get().tags())
                                        : Set.of()));
        return byKind.entrySet().stream()
                .map(entry -> new Wanted(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private Map<Named, String> names() {
        Map<Named, String> names = new HashMap<>();
        snapshot.ventures().forEach((id, venture) -> names.put(new Named(Kind.VENTURE, id, null), venture.name()));
        snapshot.members().forEach((id, member) -> {
            names.put(new Named(Kind.PERSON, id, null), member.name());
            member.ambitions().forEach(one -> names.put(new Named(Kind.AMBITION, id, one.id()), one.text()));
            member.gets()
                    .forEach(one ->
                            names.put(new Named(Kind.GET, id, one.id()), one.text() == null ? one.id() : one.text()));
        });
        return names;
    }
}
