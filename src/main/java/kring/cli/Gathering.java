package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kring.agenda.Gathered;
import kring.agenda.Gathered.NextGate;
import kring.agenda.Gathered.Offer;
import kring.agenda.Gathered.Sign;
import kring.agenda.Gathered.Stalled;
import kring.agenda.PlannedMeeting;
import kring.health.HeldQuarter;
import kring.health.Signal;
import kring.health.Signals;
import kring.matching.Matchmaking;
import kring.model.Ambition;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.model.Visibility;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Fact;
import kring.progress.OpenAmbitions;
import kring.progress.Progress;
import kring.progress.Standing;
import kring.progress.State;

/** Takes from the other features what belongs on the agenda of a meeting (DESIGN: the command hands results on). */
final class Gathering {
    /** As many as a market has time for; the paper on exchange has them all. */
    private static final int OFFERS = 5;

    private final Opened circle;
    private final PlannedMeeting meeting;
    private final State before;
    private final State now;

    Gathering(Opened circle, PlannedMeeting meeting) {
        this.circle = circle;
        this.meeting = meeting;
        this.before = State.ofQuarter(circle.snapshot(), circle.snapshot().before(meeting.quarter()));
        this.now = State.ofQuarter(circle.snapshot(), meeting.quarter());
    }

    /** All of it, as far as an audience may see it. */
    Gathered of(Audience audience) {
        return new Gathered(stalled(audience), offers(audience), ventures(audience), renewal(), signs());
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
        return Matchmaking.of(circle.snapshot(), meeting.quarter(), circle.today(), audience).matches().stream()
                .filter(match -> meeting.there().containsAll(List.of(match.giver(), match.receiver())))
                .limit(OFFERS)
                .flatMap(match -> circle.snapshot().members().get(match.receiver()).gets().stream()
                        .filter(get -> get.id().equals(match.get()))
                        .map(get ->
                                new Offer(match.giver(), match.receiver(), get.text() == null ? get.id() : get.text())))
                .toList();
    }

    private List<NextGate> ventures(Audience audience) {
        return audience.sees(Visibility.CIRCLE, null)
                ? circle.snapshot().ventures().values().stream()
                        .filter(venture -> venture.stage().isRunning())
                        .map(venture -> new NextGate(venture.lead(), venture.name(), next(venture)))
                        .toList()
                : List.of();
    }

    private static Stage next(Venture venture) {
        return venture.stage() == Stage.OPERATING
                ? null
                : Stage.values()[venture.stage().ordinal() + 1];
    }

    /** Whether it is time to ask if the circle goes on (METHOD, Signals: no-results). */
    private boolean renewal() {
        List<HeldQuarter> held = HeldQuarters.until(circle.today(), circle.snapshot());
        return Signals.of(circle.snapshot(), circle.today(), held, Audience.FACILITATOR).signals().stream()
                .anyMatch(signal -> signal.id() == Signal.Id.NO_RESULTS && signal.state() == Signal.State.ALARM);
    }

    /** What gives reason for a deep dive (METHOD, Deep dive: flags), whoever may see it. */
    private Map<String, List<Sign>> signs() {
        Map<String, List<Sign>> signs = new TreeMap<>();
        Progress.between(before, now, Audience.FACILITATOR).changes().stream()
                .filter(this::keepsSlipping)
                .forEach(change -> signs.computeIfAbsent(change.member(), member -> new ArrayList<>())
                        .add(new Sign(Sign.Kind.SLIPPED, about(change))));
        OpenAmbitions.of(now, Audience.FACILITATOR)
                .forEach((member, open) -> open.stream()
                        .filter(ambition -> isUnsure(member, ambition))
                        .forEach(ambition -> signs.computeIfAbsent(member, none -> new ArrayList<>())
                                .add(new Sign(Sign.Kind.CONFIDENCE, ambition.text()))));
        return signs;
    }

    private boolean keepsSlipping(Change change) {
        return change.kind() == Kind.SLIPPED
                && change.count() >= meeting.thresholds().whole(Threshold.SLIPPED_COUNT);
    }

    private static String about(Change change) {
        return change.before() instanceof Fact.Words words ? words.text() : change.id();
    }

    private boolean isUnsure(String member, Ambition ambition) {
        Integer confidence = Standing.in(now, member, ambition.id()).confidence();
        return confidence != null && confidence <= meeting.thresholds().whole(Threshold.CONFIDENCE_LOW);
    }
}
