package kring.screening;

import static kring.screening.Tables.circle;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kring.folder.Scene;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD a, cohesion: median, spread and flags over active members with a mean. */
class CohesionTest {
    private static final String SUPPORT = "evidence: [{dimension: a, kind: document, date: 2025-10-01}]\n";

    /** Members who got those scores, all supported. */
    private static String members(String scores) {
        StringBuilder files = new StringBuilder(circle("{id: a}"));
        String[] all = scores.split(" ");
        for (int i = 0; i < all.length; i++) {
            files.append(Tables.founder("m" + i, "a: " + all[i]).replace("founder", "member"))
                    .append(SUPPORT);
        }
        return files.toString();
    }

    private static String cohesion(String... files) {
        return Intentions.of(Scene.of(files).snapshot(), Tables.TODAY).cohesion().stream()
                .map(one -> one.dimension() + " " + one.n() + " " + one.median() + " " + one.spread()
                        + one.flags().stream().map(flag -> " " + Kebab.of(flag)).collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4           | a 1 4 0
            3 4         | a 2 3.5 0.5
            1 4 4       | a 3 4 1 divided
            3 3 5       | a 3 3 0.6666666666666666666666666666666667
            # 0.8 is not divided; above it is
            3 3 3 3 5 3 3 3 3 3 | a 10 3 0.2
            1 3 3 3 5   | a 5 3 0.8
            1 2 3 3 5   | a 5 3 1 divided
            # polarised: two or more on either side
            2 2 4 4     | a 4 3 1 divided polarised
            2 4 4       | a 3 4 0.6666666666666666666666666666666667
            2 2 4       | a 3 2 0.6666666666666666666666666666666667
            2 2 3 4 4   | a 5 3 0.8 polarised
            1 2 3 5 4   | a 5 3 1.2 divided polarised
            """)
    void spreadIsTheMeanDistanceFromTheMedian(String scores, String expected) {
        assertThat(cohesion(members(scores))).isEqualTo(expected);
    }

    @Test
    void onlyActiveMembersWithAMeanCount() {
        String files = members("4 4")
                + Tables.founder("candidate", "a: 1").replace("status: founder", "status: candidate")
                + Tables.founder("gone", "a: 1").replace("status: founder", "status: left\nleft: 2025-Q1")
                + Tables.founder("later", "a: 1").replace("status: founder", "status: member\njoined: 2026-01-01")
                + "== members/unscreened.yaml\nname: U\nstatus: member\n"
                + "== members/unscored.yaml\nname: U\nstatus: member\n== screenings/unscored.yaml\ndate: 2025-01-01\n";
        assertThat(cohesion(files)).isEqualTo("a 2 4 0");
    }

    @Test
    void dimensionsComeInTheOrderOfTheCharterAlsoWithoutAMean() {
        assertThat(cohesion(circle("{id: z}, {id: a}"), Tables.founder("m", "a: 3")))
                .isEqualTo("z 0 null null; a 1 3 0");
    }

    @Test
    void aCircleMaySetItsOwnNumbers() {
        String own = members("3 4")
                .replace(
                        "charter:",
                        "thresholds: {spread: 0.4, polarised-low: 3, polarised-high: 3.5, polarised-count: 1}\ncharter:");
        assertThat(cohesion(own)).isEqualTo("a 2 3.5 0.5 divided polarised");
    }
}
