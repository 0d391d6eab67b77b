package kring.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.handover.Gathered;
import kring.handover.Gathered.Alarm;
import kring.handover.Gathered.Due;
import kring.handover.Handover;
import kring.handover.OpenAsk;
import kring.handover.OpenPromise;
import kring.handover.paper.HandoverReport;
import kring.handover.paper.Told;
import kring.health.Health;
import kring.health.HealthReport;
import kring.health.HeldQuarter;
import kring.health.Signal;
import kring.health.Signals;
import kring.matching.MatchReport;
import kring.matching.Matching;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Kebab;
import kring.model.Promise;
import kring.model.Quarter;
import kring.model.Snapshot;
import kring.progress.Change;
import kring.progress.OpenAmbitions;
import kring.progress.OpenAsks;
import kring.progress.Progress;
import kring.progress.State;
import kring.progress.UnsettledPromises;
import kring.report.Letterhead;
import kring.report.Report;
import kring.ventures.Ventures;
import kring.ventures.VenturesReport;

/** Takes from the other features what belongs in the dossier (DESIGN: the command hands results on). */
final class Dossier {
    private final Opened circle;
    private final Snapshot snapshot;
    private final Quarter quarter;
    private final State now;
    private final List<HeldQuarter> held;
    private final Health health;
    private final Ventures ventures;
    private final Matching matching;

    Dossier(Opened circle) {
        this.circle = circle;
        this.snapshot = circle.snapshot();
        this.quarter = snapshot.currentQuarter(circle.today());
        this.now = new States(circle).now();
        this.held = HeldQuarters.until(circle.today(), snapshot);
        this.health = Signals.of(snapshot, circle.today(), held, Audience.FACILITATOR);
        this.ventures = Ventures.of(
                snapshot, circle.today(), OpenAmbitions.of(now, Audience.FACILITATOR), Audience.FACILITATOR);
        this.matching = Matchmaking.of(snapshot, quarter, circle.today(), Audience.FACILITATOR);
    }

    /** The result itself. */
    Handover handover() {
        return Handover.of(
                snapshot,
                circle.today(),
                new Gathered(
                        promises(),
                        asks(),
                        due(),
                        alarms(),
                        matching.running(),
                        ventures.ventures(),
                        health.signals()));
    }

    /** The dossier as a document. */
    Report report() {
        Letterhead letterhead = circle.letterhead(Audience.FACILITATOR);
        Told told = new Told(
                new MatchReport(letterhead, snapshot, quarter, Audience.FACILITATOR).running(matching),
                new VenturesReport(letterhead, snapshot, circle.today()).standing(ventures),
                new HealthReport(letterhead, snapshot, held).table(health));
        return new HandoverReport(letterhead, snapshot, handover()).compose(told);
    }

    private List<OpenPromise> promises() {
        Map<List<String>, Integer> slips = slips();
        return UnsettledPromises.of(now).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(promise -> promise(entry.getKey(), promise, slips)))
                .toList();
    }

    private static OpenPromise promise(String member, Promise promise, Map<List<String>, Integer> slips) {
        return new OpenPromise(
                member, promise.id(), promise.text(), promise.due(), slips.get(List.of(member, promise.id())));
    }

    /** In how many quarters in a row a promise slipped, by its member and id. */
    private Map<List<String>, Integer> slips() {
        State before = State.ofQuarter(snapshot, snapshot.before(now.quarter()));
        return Progress.between(before, now, Audience.FACILITATOR).changes().stream()
                .filter(change -> change.kind() == Change.Kind.SLIPPED)
                .collect(Collectors.toMap(change -> List.of(change.member(), change.id()), Change::count));
    }

    private List<OpenAsk> asks() {
        return snapshot.activeIn(Quarter.of(circle.today())).stream()
                .flatMap(member -> OpenAsks.of(now, member, now.quarter()).values().stream()
                        .map(asked -> new OpenAsk(
                                member,
                                asked.ask().id(),
                                asked.ask().text(),
                                asked.ask().to(),
                                asked.quarter())))
                .toList();
    }

    private List<Due> due() {
        return Reminding.foreseen(circle).due().stream()
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
