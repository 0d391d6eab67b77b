package kring.assemble;

import java.time.LocalDate;
import java.util.List;
import kring.history.OpenAmbitions;
import kring.matching.Market;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.value.Quarter;
import kring.seek.Vacancy;
import kring.seek.Vacancy.SoughtGet;
import kring.seek.Vacancy.Spare;
import kring.seek.VacancyCalculation;
import kring.seek.VacancyInputs;
import kring.seek.VacancyInputs.Offered;

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
                                one.bring().kind(), List.copyOf(tags.of(one.bring().tags()))))
                        .toList());
    }
}
