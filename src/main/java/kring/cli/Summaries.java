package kring.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kring.health.Health;
import kring.health.Signal;
import kring.health.Signals;
import kring.matching.Across;
import kring.matching.Crossing;
import kring.matching.Stall;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Kebab;
import kring.model.Thresholds;
import kring.network.CircleSummary;
import kring.network.Proposal;
import kring.network.Sign;

/** Takes from the other features what the overview keeps of a circle, and finds what the circles have for each other. */
final class Summaries {
    private Summaries() {}

    /** A circle as the overview keeps it, and what it lays out for the others. */
    record Kept(CircleSummary summary, Stall stall) {}

    /** What is kept of a circle, of which the rest may be forgotten. */
    static Kept of(Opened circle, String folder) {
        Health health = Signals.of(
                circle.snapshot(),
                circle.today(),
                HeldQuarters.until(circle.today(), circle.snapshot()),
                Audience.FACILITATOR);
        Stall stall = Stall.of(circle.snapshot(), circle.today());
        return new Kept(
                CircleSummary.of(
                        folder,
                        circle.snapshot(),
                        circle.today(),
                        health.quarter(),
                        health.signals().stream().map(Summaries::sign).toList(),
                        stall.members()),
                stall);
    }

    private static Sign sign(Signal signal) {
        return new Sign(
                Kebab.of(signal.id()),
                Sign.State.valueOf(signal.state().name()),
                signal.id().unit() == Signal.Unit.SHARE,
                signal.value(),
                signal.trend(),
                signal.n(),
                signal.subjects());
    }

    /** Who could answer what in another circle; no one circle's thresholds rule between circles. */
    static List<Proposal> proposals(List<Kept> circles) {
        return Across.between(circles.stream().map(Kept::stall).toList(), Thresholds.defaults()).stream()
                .map(Summaries::proposal)
                .toList();
    }

    private static Proposal proposal(Crossing crossing) {
        return new Proposal(
                crossing.from(),
                crossing.match().giver(),
                crossing.match().bring(),
                crossing.to(),
                crossing.match().receiver(),
                crossing.match().get(),
                crossing.match().reasons().stream().map(Kebab::of).toList());
    }

    /** A circle that speaks the language of most; of equals, the first. */
    static Circle speaker(List<Kept> circles) {
        Map<String, Long> languages = circles.stream()
                .map(kept -> kept.summary().circle().language())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return circles.stream()
                .map(kept -> kept.summary().circle())
                .max(Comparator.comparing((Circle circle) -> languages.get(circle.language())))
                .orElse(null);
    }
}
