package kring.progress;

import static kring.progress.ChangesText.lines;
import static kring.progress.ChangesText.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of any comparison, over many generated years. */
class ComparisonPropertiesTest {
    private static final Set<Kind> SWAPPED = EnumSet.of(Kind.UNMOVED, Kind.REWORDED);
    private static final Set<Kind> CLOSED = EnumSet.of(Kind.ACHIEVED, Kind.PAUSED, Kind.DROPPED, Kind.REPLACED);

    private static final List<GeneratedYear> YEARS =
            LongStream.range(0, 150).mapToObj(GeneratedYear::new).toList();

    static List<GeneratedYear> years() {
        return YEARS;
    }

    @ParameterizedTest
    @MethodSource("years")
    void aStateComparedWithItselfGivesNoChanges(GeneratedYear year) {
        for (String quarter : GeneratedYear.QUARTERS) {
            assertThat(ChangesText.diff(year.snapshot(), quarter, quarter)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void theOrderOfFilesAndKeysDoesNotMatter(GeneratedYear year) {
        Snapshot turned = FolderReader.read(Scene.of(year.filesTurned())).snapshot();
        assertThat(ChangesText.diff(turned, "2025-Q2", "2025-Q3"))
                .isEqualTo(ChangesText.diff(year.snapshot(), "2025-Q2", "2025-Q3"));
    }

    @ParameterizedTest
    @MethodSource("years")
    void backwardsIsTheMirrorOfForwards(GeneratedYear year) {
        for (int from = 0; from < 4; from++) {
            for (int to = from + 1; to < 4; to++) {
                CircleState earlier = state(year.snapshot(), GeneratedYear.QUARTERS.get(from));
                CircleState later = state(year.snapshot(), GeneratedYear.QUARTERS.get(to));
                Comparison forward = Progress.between(earlier, later, Audience.FACILITATOR);
                Comparison backward = Progress.between(later, earlier, Audience.FACILITATOR);
                assertThat(backward.members()).isEmpty();
                assertThat(backward.changes())
                        .allMatch(change ->
                                change.subject() == Subject.AMBITION || change.subject() == Subject.CONFIDENCE);
                for (Change change : forward.changes()) {
                    assertMirrored(change, backward, later);
                }
                assertThat(backward.changes()).hasSize((int) forward.changes().stream()
                        .filter(ComparisonPropertiesTest::hasMirror)
                        .count());
            }
        }
    }

    private static boolean hasMirror(Change change) {
        boolean silentWithoutAWord = change.kind() == Kind.SILENT && change.after() != null;
        return change.concernsAmbition() && change.kind() != Kind.POSTPONED && !silentWithoutAWord;
    }

    private static void assertMirrored(Change change, Comparison backward, CircleState later) {
        if (!hasMirror(change)) {
            return;
        }
        Kind expected = switch (change.kind()) {
            case NEW -> Kind.SILENT;
            case SILENT -> Kind.NEW;
            case ADVANCED -> Kind.REGRESSED;
            case REGRESSED -> Kind.ADVANCED;
            case SOFTENED -> Kind.RAISED;
            case RAISED -> Kind.SOFTENED;
            case UP -> Kind.DOWN;
            case DOWN -> Kind.UP;
            default -> null;
        };
        List<Change> candidates = backward.changes().stream()
                .filter(other ->
                        other.member().equals(change.member()) && other.id().equals(change.id()))
                .filter(other -> other.subject() == change.subject())
                .toList();
        if (SWAPPED.contains(change.kind()) || expected != null) {
            Kind kind = expected == null ? change.kind() : expected;
            assertThat(candidates)
                    .anyMatch(other -> other.kind() == kind
                            && java.util.Objects.equals(other.before(), change.after())
                            && java.util.Objects.equals(other.after(), change.before()));
        } else if (CLOSED.contains(change.kind())) {
            assertThat(candidates)
                    .anyMatch(other ->
                            other.kind() == Kind.REVIVED || CLOSED.contains(other.kind()) && other.after() == null);
        } else {
            assertThat(candidates)
                    .anyMatch(other ->
                            CLOSED.contains(other.kind()) && other.after() == null || other.kind() == Kind.SILENT);
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void anAmbitionHasAtMostOneStateAndOneMovement(GeneratedYear year) {
        Set<Kind> states = EnumSet.of(
                Kind.NEW, Kind.ACHIEVED, Kind.PAUSED, Kind.DROPPED, Kind.REPLACED, Kind.REVIVED, Kind.SILENT);
        Set<Kind> movements = EnumSet.of(Kind.ADVANCED, Kind.REGRESSED, Kind.UNMOVED);
        Comparison comparison = Progress.between(
                state(year.snapshot(), "2025-Q1"), state(year.snapshot(), "2025-Q4"), Audience.FACILITATOR);
        for (Set<Kind> group : List.of(states, movements)) {
            assertThat(comparison.changes().stream()
                            .filter(change -> change.subject() == Subject.AMBITION)
                            .filter(change -> group.contains(change.kind()))
                            .map(change -> change.member() + "/" + change.id()))
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void aReaderSeesNothingThatTheFacilitatorDoesNotSee(GeneratedYear year) {
        List<String> all = ChangesText.diff(year.snapshot(), "2025-Q2", "2025-Q3");
        for (Audience audience : List.of(Audience.CIRCLE, Audience.NETWORK, Audience.member("m1"))) {
            List<String> seen = ChangesText.diff(year.snapshot(), "2025-Q2", "2025-Q3", audience);
            assertThat(seen.stream().filter(line -> !line.contains(" replaced ") && !line.endsWith(" absent")))
                    .isSubsetOf(all);
            assertThat(seen).noneMatch(line -> line.contains("secret") && !line.startsWith("m1 "));
        }
        assertThat(lines(Progress.between(
                        state(year.snapshot(), "2025-Q2"), state(year.snapshot(), "2025-Q3"), Audience.NETWORK)))
                .isEmpty();
    }

    /** What was open is what the earlier state has, and not what an older check-in had before it was corrected. */
    @ParameterizedTest
    @MethodSource("years")
    void aCorrectionInAnOldCheckinHidesNothingOfWhatCameSince(GeneratedYear year) {
        for (int quarters = 1; quarters < 4; quarters++) {
            CircleState earlier = year.upTo(quarters, 0, "there");
            CircleState later = year.upTo(quarters + 1, 0, "there");
            CircleState corrected = year.upTo(quarters + 1, quarters, "a typo less");
            assertThat(lines(Progress.between(earlier, corrected, Audience.FACILITATOR)))
                    .isEqualTo(lines(Progress.between(earlier, later, Audience.FACILITATOR)));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void numbersAreNotRounded(GeneratedYear year) {
        Comparison comparison = Progress.between(
                state(year.snapshot(), "2025-Q1"), state(year.snapshot(), "2025-Q2"), Audience.FACILITATOR);
        assertThat(comparison.changes().stream()
                        .filter(change -> change.kind() == Kind.ADVANCED || change.kind() == Kind.REGRESSED)
                        .map(change -> ((Fact.Amount) change.after()).number()))
                .allMatch(number -> number.remainder(new BigDecimal("0.125")).signum() == 0);
    }
}
