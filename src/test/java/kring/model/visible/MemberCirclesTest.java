package kring.model.visible;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kring.benchmark.CircleGenerator;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.matching.GeneratedCircle;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A member's circle, laid together of what all see and what is their own, is the one that is reduced to them alone. */
class MemberCirclesTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);

    @TempDir
    private static Path folder;

    static Stream<GeneratedCircle> circles() {
        return LongStream.range(0, 100).mapToObj(GeneratedCircle::new);
    }

    @ParameterizedTest
    @MethodSource("circles")
    void ofAMadeUpCircle(GeneratedCircle circle) {
        sameForAll(circle.snapshot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void ofASample(String name) {
        sameForAll(read(Path.of("samples", name)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 9})
    void ofACircleThatMetForYears(int members) throws IOException {
        sameForAll(read(CircleGenerator.write(folder, members, members, 6, 7)));
    }

    private static Snapshot read(Path circle) {
        return FolderReader.read(new DiskTree(circle)).snapshot();
    }

    private static void sameForAll(Snapshot whole) {
        MemberCircles circles = new MemberCircles(whole, VisibleCircle.of(whole, TODAY, Audience.CIRCLE));
        CircleState now = CircleState.ofQuarter(whole, whole.currentQuarter(TODAY));
        CircleState before = CircleState.ofQuarter(whole, whole.before(now.quarter()));
        MemberCircles compared = new MemberCircles(whole, seen(before, now, Audience.CIRCLE));
        for (String member : whole.members().keySet()) {
            Audience audience = Audience.member(member);
            assertThat(circles.of(member)).as(member).isEqualTo(VisibleCircle.of(whole, TODAY, audience));
            assertThat(compared.of(member)).as(member).isEqualTo(seen(before, now, audience));
        }
    }

    private static Snapshot seen(CircleState before, CircleState now, Audience audience) {
        return StatesView.of(before, now, audience).to().snapshot();
    }
}
