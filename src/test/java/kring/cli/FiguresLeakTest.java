package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kring.assemble.CircleSummaries;
import kring.assemble.HeldQuarters;
import kring.assemble.ReviewAssembly;
import kring.assemble.SeekAssembly;
import kring.cli.PrivateMatters.Matter;
import kring.health.HealthView;
import kring.health.paper.HealthReport;
import kring.health.paper.HealthSheets;
import kring.history.CircleState;
import kring.language.Language;
import kring.language.Phrases;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.model.visible.VisibleCircle;
import kring.progress.paper.ProgressReport;
import kring.progress.paper.ProgressSheets;
import kring.progress.paper.ProgressView;
import kring.report.document.Letterhead;
import kring.review.ReviewSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** METHOD, Trust: a difference is a leak. What signals, progress, a review, matching and seeking tell others is the same with and without it. */
class FiguresLeakTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final Letterhead LETTERHEAD = new Letterhead(new Phrases(Language.EN), "K", "x");

    /** What each audience is told of the circles without anything private, which every matter is compared with. */
    private static final Map<Without, List<Object>> TOLD = new ConcurrentHashMap<>();

    private record Without(long seed, Audience audience) {}

    private static List<Object> toldWithout(long seed, Audience audience) {
        return TOLD.computeIfAbsent(new Without(seed, audience), of -> told(PrivateMatters.without(seed), audience));
    }

    private static List<Object> told(Snapshot circle, Audience audience) {
        HealthView health = HeldQuarters.health(circle, TODAY, audience);
        Stream<Object> signals = Stream.of(
                health.health(),
                new HealthReport(LETTERHEAD, health).compose(),
                new HealthSheets(LETTERHEAD.phrases(), health).sections());
        List<CircleState> states = Stream.concat(
                        Stream.of("2025-Q1", "2025-Q2", "2025-Q4")
                                .map(name -> CircleState.ofQuarter(
                                        circle, Quarter.parse(name).orElseThrow())),
                        Stream.of(CircleState.now(circle, TODAY)))
                .toList();
        ReviewAssembly review =
                new ReviewAssembly(circle, new ReviewSpan(new Quarter(2025, 1), new Quarter(2025, 4)), TODAY, audience);
        Stream<Object> year = Stream.of(review.view().review(), review.report(LETTERHEAD), review.workbook(LETTERHEAD));
        return Stream.concat(
                        Stream.concat(Stream.concat(signals, year), exchanged(circle, audience)),
                        states.stream().flatMap(from -> states.stream().flatMap(to -> progress(from, to, audience))))
                .toList();
    }

    /** What getting and bringing comes to, and what is read of it. */
    private static Stream<Object> exchanged(Snapshot whole, Audience audience) {
        Snapshot circle = VisibleCircle.of(whole, TODAY, audience);
        Snapshot network = VisibleCircle.of(whole, TODAY, Audience.NETWORK);
        Quarter quarter = whole.currentQuarter(TODAY);
        return Stream.of(
                Matchmaking.visible(circle, quarter, TODAY, audience),
                new SeekAssembly(circle, TODAY, audience).view(),
                Matchmaking.visible(network, quarter, TODAY, Audience.NETWORK),
                CircleSummaries.extract(whole, TODAY));
    }

    private static Stream<Object> progress(CircleState from, CircleState to, Audience audience) {
        ProgressView view = ProgressView.of(from, to, audience);
        return Stream.of(
                view.comparison(),
                new ProgressReport(LETTERHEAD, view).compose(),
                new ProgressSheets(LETTERHEAD.phrases(), view).sections());
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void whatOthersAreToldIsTheSameWithAndWithoutIt(Matter matter) {
        boolean known = false;
        for (long seed = 0; seed < 12; seed++) {
            Snapshot with = PrivateMatters.with(seed, matter);
            for (Audience audience : List.of(Audience.CIRCLE, Audience.member("m5"))) {
                assertThat(told(with, audience)).as(audience + " " + seed).isEqualTo(toldWithout(seed, audience));
            }
            known = known || !told(with, Audience.FACILITATOR).equals(toldWithout(seed, Audience.FACILITATOR));
        }
        assertThat(known).as("whether there is a circle in which it matters").isTrue();
    }
}
