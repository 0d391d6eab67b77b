package kring.matching.paper;

import static kring.matching.MatchingText.TODAY;
import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.exchanges;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.matching.GeneratedCircle;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the report, the slips and the sheets say, and what they do not say to whom. */
class MatchReportTest {
    private static final Phrases PHRASES = new Phrases(Language.EN);

    private static String report(Audience audience, String... texts) {
        Snapshot snapshot = Scene.of(texts).snapshot();
        return markdown(report(snapshot, audience).compose());
    }

    private static String slips(String... texts) {
        Snapshot snapshot = Scene.of(texts).snapshot();
        return markdown(report(snapshot, Audience.CIRCLE).slips());
    }

    private static String sheets(Snapshot snapshot, Audience audience) {
        return markdown(new Report(
                Language.EN, "Sheets", "", "", new MatchSheets(PHRASES, visible(snapshot, audience)).sections()));
    }

    private static MatchingView visible(Snapshot snapshot, Audience audience) {
        return Matchmaking.visible(snapshot, snapshot.currentQuarter(TODAY), TODAY, audience);
    }

    private static MatchReport report(Snapshot snapshot, Audience audience) {
        return new MatchReport(new Letterhead(PHRASES, "K", "for somebody"), visible(snapshot, audience));
    }

    private static String markdown(Report report) {
        return new MarkdownRenderer().render(report);
    }

    static List<GeneratedCircle> circles() {
        return LongStream.range(0, 40).mapToObj(GeneratedCircle::new).toList();
    }

    /** Without texts everything is called by its id, so that a hidden one would show. */
    @ParameterizedTest
    @MethodSource("circles")
    void nothingThatIsHiddenIsSaidToTheCircleNorAnyNameToTheNetwork(GeneratedCircle circle) {
        Snapshot snapshot = circle.snapshot();
        for (Audience audience : List.of(Audience.CIRCLE, Audience.NETWORK)) {
            String all = markdown(report(snapshot, audience).compose())
                    + markdown(report(snapshot, audience).slips())
                    + sheets(snapshot, audience);
            assertThat(all).doesNotContain("secret").doesNotContain("Balance").doesNotContain("league table");
            if (audience == Audience.NETWORK) {
                assertThat(all).doesNotContainPattern("N[0-9]");
            }
        }
    }

    private static final String SEEKER = member("r", """
            gets: [{id: g, kind: space, tags: [x], text: A shed., urgency: 3, horizon: now, ambition: am}]
            ambitions: [{id: am, agenda: business, horizon: year, text: Less waste., tags: [y]}]""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: b, kind: space, tags: [x]}     | z | **Strong:** what is sought and what is brought are of the same kind (space).
            {id: b, kind: labour, tags: [X]}    | z | **Possible:** what is sought and what is brought are about the same (x).
            {id: b, kind: network, tags: [x]}   | z | **Bridge:** A knows people who can help further.
            {id: b, kind: space, tags: [x]}     | x | **Proven:** A has brought off something like it: “Built one” (2024 · photos).
            {id: b, kind: space, tags: [q]}     | x | **Proven:** A has not offered it, but has brought off something like it.
            {id: b, kind: space, tags: [x]}     | y | **Related:** this suits the ambition behind the request (“Less waste”). A has realised something akin to it: “Built one” (2024 · photos).
            {id: b, kind: space, tags: [q]}     | y | **Related:** A has not offered it, but it suits the ambition behind the request: “Less waste”.
            """)
    void everyReasonIsSaidInPlainWords(String bring, String tag, String sentence) {
        String giver = member(
                "a",
                "brings: [%s]".formatted(bring),
                "achievements: [{id: d, text: Built one., date: 2024-03, evidence: photos, tags: [%s]}]"
                        .formatted(tag));
        assertThat(report(Audience.CIRCLE, SEEKER, giver)).contains("- " + sentence + "\n");
    }

    @Test
    void knowledgeForExperienceIsSaid() {
        assertThat(report(
                        Audience.CIRCLE,
                        member("r", "gets: [{id: g, kind: experience, tags: [x]}]"),
                        member("a", "brings: [{id: b, kind: knowledge, tags: [x]}]")))
                .contains("**Strong:** knowledge suits a request for experience.");
    }

    @Test
    void aSlipHoldsAllThatTwoHaveForEachOtherAndRoomForADate() {
        assertThat(slips(
                        member(
                                "a",
                                "brings: [{id: b, tags: [x], text: Boards, terms: gift}]",
                                "gets: [{id: g, tags: [y], text: Paint}]"),
                        member(
                                "r",
                                "gets: [{id: g, tags: [x], text: Wood}]",
                                "brings: [{id: b, tags: [y], text: Green}]")))
                .containsOnlyOnce("### A and R")
                .doesNotContain("R and A")
                .contains("| A brings:<br>Boards<br>Free | R is looking for:<br>Wood |")
                .contains("| R brings:<br>Green | A is looking for:<br>Paint |")
                .contains("\\_\\_\\_");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bring: b, status: confirmed | *This came through once before, in Q3 2025. Too small.*
            bring: c, status: declined  | *In Q3 2025 this came to nothing. Too small.*
            """)
    void whatCameOfItBeforeIsRecalled(String exchange, String sentence) {
        assertThat(report(
                        Audience.CIRCLE,
                        SEEKER,
                        member("a", "brings: [{id: b, tags: [x]}, {id: c, tags: [x]}]"),
                        exchanges("2025-Q3", "id: e, from: a, to: r, note: Too small., " + exchange)))
                .contains("- " + sentence);
    }

    @Test
    void rewordingIsAdvisedFromTheSecondQuarterOn() {
        String now = "Ask around the circle who knows somebody.";
        String then = "Reword the request: smaller, more concrete, or in other words.";
        String baseline = "== quarters/2025-Q3/baseline.yaml\nmembers: {r: {gets: [{id: g, tags: [x]}]}}\n";
        assertThat(report(Audience.CIRCLE, SEEKER)).contains(now).doesNotContain(then);
        assertThat(report(Audience.CIRCLE, SEEKER, baseline)).contains(then).doesNotContain(now);
        assertThat(report(Audience.CIRCLE, SEEKER, baseline, circle("thresholds: {reword-quarters: 3}")))
                .contains(now)
                .doesNotContain(then);
    }

    @Test
    void anEmptyCircleIsToldSoAndHasNoSheets() {
        assertThat(report(Audience.CIRCLE, member("a"))).contains("There is no new match to propose now.");
        assertThat(sheets(Scene.of(member("a")).snapshot(), Audience.CIRCLE)).isEqualTo("# Sheets\n");
    }

    @Test
    void theBalanceIsForTheFacilitatorAndCallsNobodyFirst() {
        assertThat(report(Audience.FACILITATOR, member("a"), member("r", "gets: [{id: g}]")))
                .contains("| A | 0 | 0 | neither gave nor received for 2 quarters<br>does not ask for anything yet |");
        assertThat(report(Audience.member("a"), member("a"))).doesNotContain("does not ask");
    }

    @Test
    void theNetworkGetsNoSmallCounts() {
        String consent = "consent: {network: true}";
        Snapshot snapshot = Scene.of(
                        member("a", "sector: wood", consent, "brings: [{id: b, tags: [x], visibility: network}]"),
                        member("r", "sector: care", consent, "gets: [{id: g, tags: [x], visibility: network}]"))
                .snapshot();
        assertThat(sheets(snapshot, Audience.CIRCLE)).contains("| wood | 1 |  |");
        assertThat(sheets(snapshot, Audience.NETWORK))
                .contains("| wood | < 5 |  |")
                .contains("a (wood)");
    }
}
