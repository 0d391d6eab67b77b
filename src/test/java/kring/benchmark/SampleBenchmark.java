package kring.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kring.agenda.Agenda;
import kring.agenda.AgendaInputs;
import kring.agenda.MeetingPlan;
import kring.agenda.PlannedMeeting;
import kring.cli.WhatWasHeld;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.health.Health;
import kring.health.HealthView;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.progress.Comparison;
import kring.progress.Progress;
import kring.screening.Intentions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Warmup;

/** What the other features compute of the sample circle of eight members, and what reading its folder takes. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SampleBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);
    private static final Quarter NOW = new Quarter(2025, 4);

    private final Snapshot circle = read().snapshot();

    /** What every command begins with. */
    @Benchmark
    public Loaded read() {
        return FolderReader.read(new DiskTree(Path.of("samples/lindermark")));
    }

    /** What {@code kring diff 2025-Q3 2025-Q4} computes. */
    @Benchmark
    public Comparison diff() {
        return Progress.between(
                CircleState.ofQuarter(circle, NOW.previous()),
                CircleState.ofQuarter(circle, NOW),
                Audience.FACILITATOR);
    }

    /** What {@code kring agenda} computes, nothing from other features handed on to it. */
    @Benchmark
    public Agenda agenda() {
        AgendaInputs nothing = new AgendaInputs(List.of(), List.of(), List.of(), false, Map.of(), Map.of());
        return MeetingPlan.of(new PlannedMeeting(circle, NOW), nothing).agenda(Audience.FACILITATOR);
    }

    /** What {@code kring health} computes, with what it compares of the quarters held. */
    @Benchmark
    public Health health() {
        return HealthView.of(circle, TODAY, WhatWasHeld.until(TODAY, circle), Audience.FACILITATOR)
                .health();
    }

    /** What {@code kring screen} computes. */
    @Benchmark
    public Intentions screening() {
        return Intentions.of(circle, TODAY);
    }
}
