package kring.assemble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.health.Health;
import kring.health.Signal;
import kring.health.SignalSubject;
import kring.matching.Strength;
import kring.matching.network.CrossMatching;
import kring.matching.network.ReleasedOffers;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.Thresholds;
import kring.model.value.Kebab;
import kring.network.CircleSignal;
import kring.network.CircleSummary;
import kring.network.Overview.Reason;
import kring.network.OverviewCalculation.Proposal;
import org.jspecify.annotations.Nullable;

/** Takes from the other features what the overview keeps of a circle, and finds what the circles have for each other. */
public final class CircleSummaries {
    private CircleSummaries() {}

    /** A circle as the overview keeps it, and what it has for the others. */
    public record Kept(CircleSummary summary, ReleasedOffers released) {}

    /** What is kept of a circle, of which the rest may be forgotten. */
    public static Kept of(Snapshot snapshot, LocalDate today, String folder) {
        Health health =
                HeldQuarters.health(snapshot, today, Audience.FACILITATOR).health();
        ReleasedOffers released = ReleasedOffers.of(snapshot, today);
        return new Kept(
                CircleSummary.of(
                        folder,
                        snapshot,
                        today,
                        health.quarter(),
                        health.signals().stream().map(CircleSummaries::sign).toList(),
                        released.members()),
                released);
    }

    private static CircleSignal sign(Signal signal) {
        return new CircleSignal(
                Kebab.of(signal.id()),
                state(signal.state()),
                signal.id().unit() == Signal.Unit.SHARE,
                signal.value(),
                signal.trend(),
                signal.n(),
                signal.subjects().stream().map(SignalSubject::code).toList());
    }

    private static CircleSignal.State state(Signal.State state) {
        return switch (state) {
            case OK -> CircleSignal.State.OK;
            case WATCH -> CircleSignal.State.WATCH;
            case ALARM -> CircleSignal.State.ALARM;
            case FEW -> CircleSignal.State.FEW;
            case UNKNOWN -> CircleSignal.State.UNKNOWN;
        };
    }

    /** Who could answer what in another circle; no one circle's thresholds rule between circles. */
    public static List<Proposal> proposals(List<Kept> circles) {
        return CrossMatching.between(circles.stream().map(Kept::released).toList(), Thresholds.defaults()).stream()
                .map(CircleSummaries::proposal)
                .toList();
    }

    private static Proposal proposal(CrossMatching.CrossMatch crossing) {
        return new Proposal(
                crossing.from(),
                crossing.match().giver(),
                crossing.match().bring(),
                crossing.to(),
                crossing.match().receiver(),
                crossing.match().get(),
                crossing.match().reasons().stream().map(CircleSummaries::reason).toList());
    }

    /** Achievements are the circle's, so that nothing is proven or related between circles. */
    private static Reason reason(Strength strength) {
        return switch (strength) {
            case STRONG -> Reason.STRONG;
            case BRIDGE -> Reason.BRIDGE;
            case POSSIBLE -> Reason.POSSIBLE;
            case PROVEN, RELATED -> throw new IllegalArgumentException(strength + " between circles");
        };
    }

    /** A circle that speaks the language of most; of equals, the first. */
    public static @Nullable Circle speaker(List<Kept> circles) {
        Map<String, Long> languages = circles.stream()
                .map(kept -> kept.summary().circle().language())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return circles.stream()
                .map(kept -> kept.summary().circle())
                .max(Comparator.comparing((Circle circle) -> languages.get(circle.language())))
                .orElse(null);
    }
}
