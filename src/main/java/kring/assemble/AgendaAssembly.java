package kring.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kring.agenda.AgendaInputs;
import kring.agenda.AgendaInputs.NextGate;
import kring.agenda.AgendaInputs.Offer;
import kring.agenda.AgendaInputs.Stalled;
import kring.agenda.PlannedMeeting;
import kring.health.Signal;
import kring.history.CircleState;
import kring.history.DeepDiveFlag;
import kring.history.OpenAmbitions;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.value.Visibility;
import kring.model.visible.VisibleCircle;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Progress;
import kring.ventures.Gates;

/** Takes from the other features what belongs on the agenda of a meeting (DESIGN: the command hands results on). */
final class AgendaAssembly {
    /** As many as a market has time for; the paper on exchange has them all. */
    private static final int OFFERS = 5;

    private final Snapshot snapshot;
    private final LocalDate today;
    private final PlannedMeeting meeting;
    private final CircleState before;
    private final CircleState now;

    AgendaAssembly(Snapshot snapshot, LocalDate today, PlannedMeeting meeting) {
        this.snapshot = snapshot;
        this.today = today;
        this.meeting = meeting;
        this.before = CircleState.ofQuarter(snapshot, snapshot.before(meeting.quarter()));
        this.now = CircleState.ofQuarter(snapshot, meeting.quarter());
    }

    /** All of it, as far as an audience may see it. */
    AgendaInputs of(Audience audience) {
        return new AgendaInputs(
                stalled(audience),
                offers(audience),
                ventures(audience),
                renewal(audience),
                DeepDiveFlag.of(now),
                DeepDiveFlag.of(now.in(VisibleCircle.of(snapshot, today, Audience.CIRCLE))));
    }

    /** Ambitions whose value stayed the same, or of which the check-in says nothing. */
    private List<Stalled> stalled(Audience audience) {
        Map<String, List<Ambition>> open = OpenAmbitions.of(now, audience);
        return Progress.between(before, now, audience).changes().stream()
                .filter(change -> change.subject() == Subject.AMBITION)
                .filter(change -> change.kind() == Kind.UNMOVED || change.kind() == Kind.SILENT)
                .flatMap(change -> open.getOrDefault(change.member(), List.of()).stream()
                        .filter(ambition -> ambition.id().equals(change.id()))
                        .map(ambition -> new Stalled(change.member(), ambition.text())))
                .distinct()
                .toList();
    }

    /** Who could help whom, for people who are there. */
    private List<Offer> offers(Audience audience) {
        return Matchmaking.of(snapshot, meeting.quarter(), today, audience).matches().stream()
                .filter(match -> meeting.there().containsAll(List.of(match.giver(), match.receiver())))
                .limit(OFFERS)
                .flatMap(match -> snapshot.member(match.receiver()).gets().stream()
                        .filter(get -> get.id().equals(match.get()))
                        .map(get ->
                                new Offer(match.giver(), match.receiver(), get.text() == null ? get.id() : get.text())))
                .toList();
    }

    private List<NextGate> ventures(Audience audience) {
        return audience.sees(Visibility.CIRCLE, null)
                ? snapshot.ventures().values().stream()
                        .filter(venture -> venture.stage().isRunning())
                        .map(venture -> new NextGate(
                                venture.lead(),
                                venture.name(),
                                Gates.following(venture).orElse(null)))
                        .toList()
                : List.of();
    }

    /** Whether it is time to ask if the circle goes on (METHOD, Signals: no-results). */
    private boolean renewal(Audience audience) {
        return HeldQuarters.health(snapshot, today, audience).health().signals().stream()
                .anyMatch(signal -> signal.id() == Signal.Id.NO_RESULTS && signal.state() == Signal.State.ALARM);
    }
}
