package kring.matching;

import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.exchanges;
import static kring.matching.MatchingText.matching;
import static kring.matching.MatchingText.member;
import static kring.matching.MatchingText.unmatched;
import static kring.matching.MatchingText.unsought;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b: gets without any candidate, and for how many quarters in a row; brings that nobody seeks. */
class UnmatchedSearchTest {
    private static final String SEEKER = member("r", "gets: [{id: g, tags: [x]}]");

    private static String baseline(int quarter, String members) {
        return "== quarters/2025-Q%d/baseline.yaml\ndate: 2025-%02d-20\nmembers: {%s}\n"
                .formatted(quarter, quarter * 3 - 1, members);
    }

    private static final String ALONE = "r: {gets: [{id: g, tags: [x]}]}";
    private static final String MATCHED = ALONE + ", a: {brings: [{id: b, tags: [x]}]}";
    private static final String OWN = "r: {gets: [{id: g, tags: [x]}], brings: [{id: b, tags: [x]}]}";
    private static final String EXPIRED = ALONE + ", a: {brings: [{id: b, tags: [x], until: 2025-01-31}]}";
    private static final String OTHER = "r: {gets: [{id: other, tags: [x]}]}";
    private static final String OTHER_WORDS = "r: {gets: [{id: g, tags: [y]}]}, a: {brings: [{id: b, tags: [x]}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what the baselines of Q1, Q2 and Q3 hold | quarters in a row
            -       | -       | -           | 1
            -       | -       | ALONE       | 2
            -       | ALONE   | ALONE       | 3
            ALONE   | ALONE   | ALONE       | 4
            ALONE   | -       | ALONE       | 2
            ALONE   | ALONE   | -           | 1
            ALONE   | MATCHED | ALONE       | 2
            ALONE   | ALONE   | MATCHED     | 1
            -       | -       | OTHER       | 1
            -       | -       | OWN         | 2
            -       | -       | EXPIRED     | 2
            -       | -       | OTHER_WORDS | 2
            """)
    void quartersWithoutABringAreCountedInARow(String first, String second, String third, int quarters) {
        String texts = text(1, first) + text(2, second) + text(3, third);
        assertThat(unmatched(matching(SEEKER, member("a"), texts))).containsExactly("r:g " + quarters);
    }

    private static String text(int quarter, String name) {
        return name == null
                ? ""
                : baseline(
                        quarter,
                        List.of(
                                        "ALONE",
                                        ALONE,
                                        "MATCHED",
                                        MATCHED,
                                        "OWN",
                                        OWN,
                                        "EXPIRED",
                                        EXPIRED,
                                        "OTHER",
                                        OTHER,
                                        "OTHER_WORDS",
                                        OTHER_WORDS)
                                .stream()
                                .dropWhile(word -> !word.equals(name))
                                .skip(1)
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void theRowGoesOnOverTheTurnOfTheYear() {
        assertThat(unmatched(matching(
                        SEEKER,
                        "== quarters/2024-Q4/baseline.yaml\nmembers: {%s}\n".formatted(ALONE),
                        baseline(1, ALONE),
                        baseline(2, ALONE),
                        baseline(3, ALONE))))
                .containsExactly("r:g 5");
    }

    @Test
    void theCurrentBaselineIsNotCountedTwice() {
        assertThat(unmatched(matching(SEEKER, baseline(4, ALONE), baseline(3, ALONE))))
                .containsExactly("r:g 2");
    }

    @Test
    void aHiddenBringIsNoMatchForTheCircleThenAsNow() {
        String a = member("a", "brings: [{id: b, tags: [x], visibility: private}]");
        String then = baseline(3, ALONE + ", a: {brings: [{id: b, tags: [x], visibility: private}]}");
        assertThat(unmatched(matching(Audience.CIRCLE, SEEKER, a, then))).containsExactly("r:g 2");
        assertThat(unmatched(matching(Audience.FACILITATOR, SEEKER, a, then))).isEmpty();
    }

    @Test
    void aCandidateCountsBeforeTheCap() {
        var found = matching(
                circle("thresholds: {giver-cap: 1}"),
                member("a", "brings: [{id: b, tags: [x, y]}]"),
                member("r", "gets: [{id: g, tags: [x], urgency: 3}, {id: h, tags: [y]}]"));
        assertThat(found.matches()).hasSize(1);
        assertThat(unmatched(found)).isEmpty();
    }

    @Test
    void anAchievementOrARelatedOneIsACandidate() {
        assertThat(unmatched(matching(SEEKER, member("a", "achievements: [{id: d, tags: [x]}]"))))
                .isEmpty();
        assertThat(unmatched(matching(member("r", """
                                gets: [{id: g, tags: [x], ambition: am}]
                                ambitions: [{id: am, agenda: business, horizon: year, text: T, tags: [y]}]"""), member("a", "achievements: [{id: d, tags: [y]}]"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # an exchange of somebody who left | unmatched all the same
            get: g, status: agreed             | false
            get: g, status: confirmed          | false
            get: g, status: declined           | true
            bring: b, status: agreed           | false
            bring: z, status: agreed           | true
            status: agreed                     | true
            bring: b, get: other, status: agreed | true
            """)
    void aRunningExchangeForItCounts(String exchange, boolean unmatched) {
        String leaver = member("a", "brings: [{id: b, tags: [x]}, {id: z, tags: [z]}]")
                .replace("status: founder", "status: left\nleft: 2025-Q3");
        String seeker = member("r", "gets: [{id: g, tags: [x]}, {id: other, tags: [o]}]");
        assertThat(unmatched(matching(seeker, leaver, exchanges("2025-Q2", "id: e, from: a, to: r, " + exchange)))
                        .contains("r:g 1"))
                .isEqualTo(unmatched);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a's bring                       | r's get           | unsought
            {id: b, tags: [x]}                | {id: g, tags: [x]} | false
            {id: b, tags: [x]}                | {id: g, tags: [y]} | true
            {id: b, tags: [x, y]}             | {id: g, tags: [y]} | false
            {id: b}                           | {id: g}           | true
            {id: b, until: 2025-11-12}        | {id: g}           | false
            {id: b, until: 2025-11-13}        | {id: g}           | true
            """)
    void whatSharesNoTagWithAnothersGetIsUnsought(String bring, String get, boolean unsought) {
        assertThat(unsought(matching(
                        member("a", "brings: [%s]".formatted(bring), "gets: [{id: own, tags: [x, y]}]"),
                        member("r", "gets: [%s]".formatted(get)))))
                .isEqualTo(unsought ? List.of("a:b") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"agreed,false", "delivered,false", "confirmed,true", "declined,true"})
    void whatRunsIsNotUnsought(String status, boolean unsought) {
        assertThat(unsought(matching(
                                member("a", "brings: [{id: b, tags: [x]}]"),
                                member("r"),
                                exchanges("2025-Q4", "id: e, from: a, to: r, bring: b, status: " + status)))
                        .contains("a:b"))
                .isEqualTo(unsought);
    }

    @Test
    void aGetThatTheCircleMayNotSeeDoesNotBetrayItself() {
        String a = member("a", "brings: [{id: b, tags: [x]}]");
        String r = member("r", "gets: [{id: g, tags: [x], visibility: private}]");
        assertThat(unsought(matching(Audience.CIRCLE, a, r))).containsExactly("a:b");
        assertThat(unsought(matching(Audience.member("r"), a, r))).isEmpty();
    }
}
