package kring.assemble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.handover.Handover;
import kring.handover.HandoverInputs;
import kring.handover.HandoverInputs.Alarm;
import kring.handover.HandoverInputs.Due;
import kring.handover.OpenAsk;
import kring.handover.OpenPromise;
import kring.handover.paper.FeatureSections;
import kring.handover.paper.HandoverReport;
import kring.health.Health;
import kring.health.HeldQuarter;
import kring.health.Signal;
import kring.health.Signals;
import kring.health.paper.HealthReport;
import kring.history.CircleState;
import kring.history.OpenAmbitions;
import kring.history.OpenAsks;
import kring.history.OpenPromises;
import kring.matching.Matching;
import kring.matching.Matchmaking;
import kring.matching.paper.MatchReport;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Promise;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.reminders.Foreseen;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.ventures.Ventures;
import kring.ventures.paper.VenturesReport;

/** Takes from the other features what belongs in the dossier (DESIGN: the command hands results on). */
public final class HandoverAssembly {
    private final Snapshot snapshot;
    private final LocalDate today;
    private final Quarter quarter;
    private final CircleState now;
    private final List<HeldQuarter> held;
    private final Health health;
    private final Ventures ventures;
    private final Matching matching;

    public HandoverAssembly(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
        this.quarter = snapshot.currentQuarter(today);
        this.now = CircleState.now(snapshot, today);
        this.held = HeldQuarters.until(today, snapshot);
        this.health = Signals.of(snapshot, today, held, Audience.FACILITATOR);
        this.ventures = Ventures.of(snapshot, today, OpenAmbitions.of(now, Audience.FACILITATOR), Audience.FACILITATOR);
        this.matching = Matchmaking.of(snapshot, quarter, today, Audience.FACILITATOR);
    }

    /** The result itself. */
    public Handover handover() {
        return Handover.of(
                snapshot,
                today,
                new HandoverInputs(
                        promises(),
                        asks(),
                        due(),
                        alarms(),
                        matching.running(),
                        ventures.ventures(),
                        health.signals()));
    }

    /** The dossier as a document. */
    public Report report(Letterhead letterhead) {
        FeatureSections told = new FeatureSections(
                new MatchReport(letterhead, snapshot, quarter, Audience.FACILITATOR).running(matching),
                new VenturesReport(letterhead, snapshot, today).standing(ventures),
                new HealthReport(letterhead, snapshot, held).table(health));
        return new HandoverReport(letterhead, snapshot, handover()).compose(told);
    }

    private List<OpenPromise> promises() {
        return OpenPromises.of(now).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(promise -> promise(entry.getKey(), promise)))
                .toList();
    }

    private OpenPromise promise(String member, Promise promise) {
        int slips = OpenPromises.slips(now, now.quarter(), member, promise.id());
        return new OpenPromise(member, promise.id(), promise.text(), promise.due(), slips == 0 ? null : slips);
    }

    private List<OpenAsk> asks() {
        return snapshot.activeIn(Quarter.of(today)).stream()
                .flatMap(member -> OpenAsks.at(now, now.quarter(), member).stream()
                        .map(asked -> new OpenAsk(
                                member,
                                asked.ask().id(),
                                asked.ask().text(),
                                asked.ask().to(),
                                asked.quarter()))
                        .sorted(Comparator.comparing(OpenAsk::id)))
                .toList();
    }

    private List<Due> due() {
        return Foreseen.of(snapshot, OpenPromises.of(now), today).due().stream()
                .map(notice -> new Due(notice.kind().code(), notice.member(), notice.date()))
                .toList();
    }

    private List<Alarm> alarms() {
        return health.signals().stream()
                .filter(signal -> signal.state() == Signal.State.ALARM)
                .map(signal -> new Alarm(Kebab.of(signal.id()), Kebab.of(signal.advice())))
                .toList();
    }
}
