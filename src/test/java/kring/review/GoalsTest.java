package kring.review;

import static kring.review.ReviewScene.ambition;
import static kring.review.ReviewScene.ambitions;
import static kring.review.ReviewScene.baseline;
import static kring.review.ReviewScene.checkin;
import static kring.review.ReviewScene.goal;
import static kring.review.ReviewScene.ids;
import static kring.review.ReviewScene.member;
import static kring.review.ReviewScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import kring.review.Review.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, A year in review: goals as a tree. */
class GoalsTest {
    private static final String FAR = ambition("far", "three-years", "why: Because");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # far is  | near is     | near serves | unserved | loose
            active    | active      | far         | ''       | ''
            active    | achieved    | far         | a/far    | ''
            active    | active      | none        | a/far    | a/near
            achieved  | active      | far         | ''       | a/near
            paused    | dropped     | far         | ''       | a/near
            """)
    void anAmbitionThatNoneServesAndOneThatServesNoneAreNamed(
            String far, String near, String parent, String unserved, String loose) {
        Review<?> review = of(
                "circle",
                ambitions("a", FAR, ambition("near", "year", parent.equals("none") ? "" : "parent: " + parent)),
                checkin("2025-Q2", "a", "ambitions: {far: {status: " + far + "}, near: {status: " + near + "}}"));
        assertThat(String.join(" ", ids(review.unserved()))).isEqualTo(unserved);
        assertThat(String.join(" ", ids(review.loose()))).isEqualTo(loose);
    }

    @Test
    void aParentThatTheAudienceMayNotSeeIsNone() {
        String files = ambitions(
                "a",
                "{id: far, agenda: personal, text: f, horizon: three-years}",
                ambition("near", "year", "parent: far"));
        assertThat(ids(of("circle", files).loose())).containsExactly("a/near");
        assertThat(goal(of("circle", files), "near").parent()).isNull();
        assertThat(of("a", files).loose()).isEmpty();
        assertThat(of("facilitator", files).loose()).isEmpty();
        assertThat(ids(of("circle", files))).containsExactly("a/near");
    }

    @Test
    void nobodyServesWhatIsSomebodyElses() {
        Review<?> review = of(
                "circle",
                ambitions("a", FAR, ambition("x", "year", "")),
                ambitions("b", FAR, ambition("y", "year", "parent: far")));
        assertThat(ids(review.unserved())).containsExactly("a/far");
        assertThat(ids(review.loose())).containsExactly("a/x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in 2024-Q4  | in 2025-Q1 | in 2025-Q3 | in 2026-Q1 | listed
            none          | achieved   | none       | none       | true
            none          | achieved   | active     | none       | false
            achieved      | none       | none       | none       | false
            achieved      | active     | dropped    | none       | true
            achieved      | achieved   | none       | none       | false
            none          | none       | none       | achieved   | false
            none          | none       | none       | none       | false
            """)
    void oneThatIsGoneFromTheFileIsListedWhenItWasClosedOnTheWay(
            String before, String first, String third, String after, boolean listed) {
        Review<?> review = of(
                "circle",
                baseline("2024-Q4", "a", ambition("gone", "year", "why: Then")),
                entry("2024-Q4", before),
                entry("2025-Q1", first),
                entry("2025-Q3", third),
                entry("2026-Q1", after));
        assertThat(ids(review)).isEqualTo(listed ? java.util.List.of("a/gone") : java.util.List.of());
    }

    private static String entry(String quarter, String status) {
        return status.equals("none") ? "" : checkin(quarter, "a", "ambitions: {gone: {status: " + status + "}}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # before | Q1   | Q2 | Q3 | start | values      | now
            none     | none | 30 |    | 42    | 42 30 30 30 | 30
            40       | none | 30 |    | 40    | 40 30 30 30 | 30
            none     | 41   |    | 20 | 42    | 41 41 20 20 | 20
            none     | none |    |    | 42    | 42 42 42 42 | 42
            """)
    void aValueIsCarriedForwardFromTheStart(
            String before, String first, String second, String third, String start, String values, String now) {
        Goal goal = goal(
                of(
                        "circle",
                        ambitions("a", ambition("gas", "year", "measure: {unit: m3, baseline: 42, target: 21}")),
                        value("2024-Q4", before),
                        value("2025-Q1", first),
                        value("2025-Q2", second),
                        value("2025-Q3", third)),
                "gas");
        assertThat(goal.start()).hasToString(start);
        assertThat(goal.now()).hasToString(now);
        assertThat(goal.target()).hasToString("21");
        assertThat(goal.unit()).isEqualTo("m3");
        assertThat(goal.values().values().stream().map(Objects::toString).collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }

    private static String value(String quarter, String value) {
        return value == null || value.equals("none")
                ? ""
                : checkin(quarter, "a", "ambitions: {gas: {value: " + value + "}}");
    }

    @Test
    void nothingIsMeasuredWhereNothingIsKnown() {
        Goal goal = goal(of("circle", ambitions("a", FAR)), "far");
        assertThat(goal.values())
                .hasSize(4)
                .allSatisfy((quarter, value) -> assertThat(value).isNull());
        assertThat(goal.start()).isNull();
        assertThat(goal.now()).isNull();
        assertThat(goal.why()).isEqualTo("Because");
    }

    /** A quarter that nobody closed tells nothing of what was agreed then. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # agreed in 2024-Q4 | in 2025-Q1         | in 2025-Q3         | the file          | postponed softened raised
            2025-06-30 20       | 2025-09-30 20      | 2025-12-31 20      | 2025-12-31 20     | 2 0 0
            2025-06-30 20       | 2025-06-30 30      | 2025-06-30 10      | 2025-06-30 10     | 0 1 1
            none                | 2025-06-30 30      | 2025-06-30 30      | 2025-12-31 20     | 1 0 1
            2025-06-30 20       | none               | none               | 2025-12-31 30     | 1 1 0
            2025-06-30 20       | 2025-03-31 20      | 2025-06-30 20      | 2025-06-30 20     | 1 0 0
            """)
    void changesIntoTheFirstQuarterAndBetweenBaselinesCount(
            String before, String first, String third, String file, String expected) {
        Goal goal = goal(
                of(
                        "circle",
                        ambitions("a", agreed(file)),
                        agreed("2024-Q4", before),
                        agreed("2025-Q1", first),
                        checkin("2025-Q2", "a", "notes: Nothing was agreed in this quarter."),
                        agreed("2025-Q3", third)),
                "gas");
        assertThat(goal.postponed() + " " + goal.softened() + " " + goal.raised())
                .isEqualTo(expected);
    }

    private static String agreed(String quarter, String words) {
        return words.equals("none") ? "" : baseline(quarter, "a", agreed(words));
    }

    private static String agreed(String words) {
        String[] agreed = words.split(" ");
        return ambition("gas", "year", "due: " + agreed[0] + ", measure: {baseline: 42, target: " + agreed[1] + "}");
    }

    @Test
    void whoLeftSinceIsNotToldOf() {
        Review<?> review = of(
                "facilitator",
                member(
                        "gone",
                        "status: left\nleft: 2025-Q4\nambitions: [" + FAR
                                + "]\nachievements: [{id: x, date: 2025-04, text: X}]"),
                member("stays", "status: member\nleft: 2026-Q1\nambitions: [" + FAR + "]"),
                checkin(
                        "2025-Q1",
                        "gone",
                        "ambitions: {far: {learned: Much.}}\npromises: [{id: p, text: P}]\nasks: [{id: q, text: Q}]"));
        assertThat(ids(review)).containsExactly("stays/far");
        assertThat(review.promises()).isEmpty();
        assertThat(review.results()).isEmpty();
        assertThat(review.learned()).isEmpty();
        assertThat(review.asked()).isEmpty();
        assertThat(review.exchanged()).extracting(one -> one.member()).containsExactly("a", "b", "stays");
    }
}
