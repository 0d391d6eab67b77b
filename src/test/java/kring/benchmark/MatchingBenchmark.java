package kring.benchmark;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import kring.matching.LargeCircle;
import kring.matching.Matching;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Getting and bringing in a large circle: 16 members with 40 gets and 40 brings each, computing alone. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SingleShotTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatchingBenchmark {
    private final Snapshot circle = LargeCircle.of(16, 40);

    /** What {@code kring match} computes. */
    @Benchmark
    public Matching match() {
        LocalDate today = LocalDate.of(2025, 11, 13);
        return Matchmaking.of(circle, circle.currentQuarter(today), today, Audience.FACILITATOR);
    }
}
