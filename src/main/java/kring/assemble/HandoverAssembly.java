package kring.assemble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kring.handover.Handover;
import kring.handover.HandoverInputs;
import kring.handover.HandoverInputs.Alarm;
import kring.handover.HandoverInputs.Due;
import kring.handover.MemberGoals;
import kring.handover.OpenAsk;
import kring.handover.OpenPromise;
import kring.handover.paper.HandoverReport;
import kring.health.HealthView;
import kring.health.Signal;
import kring.health.paper.HealthReport;
import kring.history.CircleState;
import kring.history.OpenAmbitions;
import kring.history.OpenAsks;
import kring.history.OpenPromises;
import kring.matching.Matching;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.matching.paper.MatchReport;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Promise;
import kring.model.visible.VisibleCircle;
import kring.reminders.ReminderKind;
import kring.reminders.ReminderSchedule;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.ventures.Ventures;
import kring.ventures.VenturesView;
import kring.ventures.paper.VenturesReport;

/** Takes from the other features what belongs in the dossier (DESIGN: the command hands results on). */
public final class HandoverAssembly {
    private final Snapshot snapshot;
    private final LocalDate today;
    private final CircleState now;
    private final HealthView health;
    private final VenturesView ventures;
    private final MatchingView matching;

    public HandoverAssembly(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = today;
        this.now = CircleState.now(snapshot, today);
        this.health = HeldQuarters.health(snapshot, today, Audience.FACILITATOR);
        this.ventures = VenturesView.of(
                snapshot, today, OpenAmbitions.on(today, snapshot, Audience.FACILITATOR), Audience.FACILITATOR);
        this.matching = Matchmaking.visible(snapshot, snapshot.currentQuarter(today), today, Audience.FACILITATOR);
    }

    /** The result itself. */
    public Handover<Matching.Running, Ventures.Status, Signal> handover() {
        return Handover.of(
                snapshot,
                today,
                new HandoverInputs<>(
                        goals(),
                        promises(),
                        asks(),
                        due(),
                        alarms(),
                        matching.matching().running(),
                        ventures.result().ventures(),
                        health.health().signals()));
    }

    /** The dossier as a document. */
    public Report report(Letterhead letterhead) {
        HandoverReport.Told told = new HandoverReport.Told(
                new MatchReport(letterhead, matching).running(),
                new VenturesReport(letterhead, ventures).standing(),
                new HealthReport(letterhead, health).table());
        return new HandoverReport(letterhead, snapshot, handover()).compose(told);
    }

    /** As the circle knows them: what somebody told this facilitator alone does not go to the next by itself. */
    private List<MemberGoals> goals() {
        return MemberGoals.all(
                VisibleCircle.of(snapshot, today, Audience.CIRCLE),
                today,
                OpenAmbitions.on(today, snapshot, Audience.CIRCLE));
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
        return snapshot.activeOn(today).stream()
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
        return ReminderSchedule.of(snapshot, OpenPromises.of(now), today).due().stream()
                .map(notice -> new Due(kind(notice.kind()), notice.member(), notice.date()))
                .toList();
    }

    private static Due.Kind kind(ReminderKind kind) {
        return switch (kind) {
            case CHECKIN -> Due.Kind.CHECKIN;
            case AGENDA -> Due.Kind.AGENDA;
            case PROMISE -> Due.Kind.PROMISE;
            case EXCHANGE -> Due.Kind.EXCHANGE;
            case REVISIT -> Due.Kind.REVISIT;
            case SCREENING -> Due.Kind.SCREENING;
            case CHARTER -> Due.Kind.CHARTER;
            case DECISION -> Due.Kind.DECISION;
            case UNDECIDED -> Due.Kind.UNDECIDED;
            case RETENTION -> Due.Kind.RETENTION;
            case NO_MEETING -> Due.Kind.NO_MEETING;
        };
    }

    private List<Alarm> alarms() {
        return health.health().signals().stream()
                .filter(signal -> signal.state() == Signal.State.ALARM)
                .map(signal -> new Alarm(signal.id(), signal.advice(), signal.id() == Signal.Id.RHYTHM))
                .toList();
    }
}
