package kring.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.health.Health;
import kring.health.Signal;
import kring.health.SignalSubject;
import kring.matching.Market;
import kring.matching.Strength;
import kring.matching.network.CrossMatching;
import kring.matching.network.ReleasedOffers;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Tags;
import kring.model.Thresholds;
import kring.model.value.Kebab;
import kring.model.visible.Extract;
import kring.model.visible.VisibleCircle;
import kring.network.CircleSignal;
import kring.network.CircleSummary;
import kring.network.Extraction;
import kring.network.Overview.Reason;
import kring.network.OverviewCalculation.Proposal;
import kring.network.ReadCircle;
import org.jspecify.annotations.Nullable;

/** Takes from the other features what the overview keeps of a circle, and finds what the circles have for each other. */
public final class CircleSummaries {
    private CircleSummaries() {}

    /** What is kept of a circle, of which the rest may be forgotten. */
    public static ReadCircle of(Snapshot snapshot, LocalDate today, String folder) {
        Health health =
                HeldQuarters.health(snapshot, today, Audience.FACILITATOR).health();
        return new ReadCircle(
                extract(snapshot, today),
                CircleSummary.of(
                        folder,
                        snapshot,
                        today,
                        health.quarter(),
                        health.signals().stream().map(CircleSummaries::sign).toList()));
    }

    /** What a circle releases to the network, which knows of its exchanges what it may see of them. */
    public static Extract extract(Snapshot snapshot, LocalDate today) {
        Market market = new Market(
                VisibleCircle.of(snapshot, today, Audience.NETWORK),
                snapshot.currentQuarter(today),
                today,
                Audience.NETWORK);
        Set<String> answered =
                market.sought().stream().map(sought -> sought.get().id()).collect(Collectors.toSet());
        market.unanswered().forEach(open -> answered.remove(open.get().id()));
        return Extraction.of(snapshot, today, answered);
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

    /** Who could answer what in another circle; no one circle's thresholds or words rule between circles. */
    public static List<Proposal> proposals(List<ReadCircle> circles) {
        List<Extract> extracts = circles.stream().map(ReadCircle::extract).toList();
        Tags tags = Tags.ofAll(extracts.stream().map(Extract::aliases).toList());
        return CrossMatching.between(
                        extracts.stream()
                                .map(extract -> ReleasedOffers.of(extract, tags))
                                .toList(),
                        Thresholds.defaults())
                .stream()
                .map(CircleSummaries::proposal)
                .toList();
    }

    private static Proposal proposal(CrossMatching.CrossMatch crossing) {
        return new Proposal(
                crossing.from(),
                Objects.requireNonNull(crossing.match().bring()),
                crossing.to(),
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

    /** The code of the language that most circles speak; of equals Dutch, and null without circles. */
    public static @Nullable String language(List<ReadCircle> circles) {
        Map<String, Long> languages = circles.stream()
                .map(circle -> circle.extract().language())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return languages.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
