package kring.progress.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.folder.Scene;
import kring.history.CircleState;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.report.document.Letterhead;
import kring.report.document.Text;
import kring.report.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Words that reach a paper: where people's own words stand in progress and on their own page. */
class WordsOnPaperTest {
    private static final String PERSON = """
            == members/m.yaml
            name: Mia
            status: founder
            ambitions:
              - {id: far, agenda: business, horizon: three-years, text: Far, why: To last}
              - {id: near, agenda: business, horizon: year, text: Near, parent: far, lead: Calls, measure: {unit: kg, baseline: 0, target: 9}}
              - {id: apart, agenda: business, horizon: year, text: Apart}
              - {id: own, agenda: personal, horizon: year, text: Own, why: To rest}
            == members/o.yaml
            name: Oskar
            status: founder
            """;
    private static final String FIRST = """
            == quarters/2025-Q1/checkins/m.yaml
            ambitions: {near: {value: 1, learned: At first}}
            promises: [{id: p, ambition: near, text: Call}, {id: q, text: Write}, {id: s, ambition: own, text: Sleep}]
            asks: [{id: a, text: Who?}]
            """;
    private static final String SECOND = """
            == quarters/2025-Q2/checkins/m.yaml
            ambitions: {near: {value: 3, done: Called all, learned: In the end, evidence: A list}, apart: {status: dropped, reason: Too much}}
            promised: {p: {outcome: kept, note: By phone}}
            promises: [{id: r, ambition: near, text: Visit, due: 2025-09-01}]
            received: [{ask: a, from: o, note: Gladly}]
            """;

    private static String progress(int from, int to, String... quarters) {
        return new MarkdownRenderer()
                .render(new ProgressReport(letterhead(), view(from, to, Audience.CIRCLE, quarters)).compose());
    }

    private static String page(String member, Audience audience) {
        return new MarkdownRenderer()
                .render(new MemberPage(letterhead(), view(1, 2, audience, FIRST, SECOND))
                        .compose(
                                member,
                                new MemberPage.Told(List.of(), List.of(Text.of("Runs")), List.of(Text.of("Do")))));
    }

    private static Letterhead letterhead() {
        return new Letterhead(new Phrases(Language.EN), "Circle", "for all");
    }

    private static ProgressView view(int from, int to, Audience audience, String... quarters) {
        Snapshot circle = Scene.of(PERSON, String.join("", quarters)).snapshot();
        return ProgressView.of(state(circle, from), state(circle, to), audience);
    }

    private static CircleState state(Snapshot circle, int quarter) {
        return CircleState.ofQuarter(circle, quarter == 0 ? new Quarter(2024, 4) : new Quarter(2025, quarter));
    }

    @ParameterizedTest
    @CsvSource({"Called all Evidence: A list", "In the end", "By phone", "from Oskar. Gladly", "Too much"})
    void progressTellsWhatWasLearnedShownAndNoted(String words) {
        assertThat(progress(1, 2, FIRST, SECOND)).contains(words).doesNotContain("Sleep", "At first");
    }

    @Test
    void aFirstQuarterSaysThatItIsTheFirstAndHoldsNothingAgainstIt() {
        assertThat(progress(0, 1, FIRST))
                .contains("Q1 2025, the first", "This is the circle's first quarter.", "0 → 1 kg");
        assertThat(progress(1, 2, FIRST, SECOND)).doesNotContain("Q1 2025, the first", "no earlier one");
        assertThat(progress(0, 2, FIRST, SECOND)).doesNotContain("the first", "no earlier one");
        String reworded = """
                == quarters/2025-Q1/baseline.yaml
                date: 2025-02-01
                members: {m: {ambitions: [{id: near, agenda: business, horizon: year, text: Nearly, measure: {unit: kg, baseline: 0, target: 9}}]}}
                """;
        assertThat(progress(0, 1, FIRST, reworded)).contains("0 → 1 kg").doesNotContain("reworded", "silence");
    }

    @Test
    void theOwnPageHasGoalsAsATree() {
        assertThat(page("m", Audience.member("m")))
                .containsSubsequence(
                        "## My goals",
                        "### Far",
                        "Why: To last",
                        "**Near**",
                        "3 kg, from 0 to 9",
                        "first sign: Calls",
                        "**Done:** Called all Evidence: A list",
                        "**Promised:** Visit (1 September 2025)",
                        "### This year as well",
                        "**Apart**",
                        "dropped: Too much",
                        "**Own** Why: To rest",
                        "only for me and the facilitator",
                        "Apart from any ambition",
                        "**Promised:** Write")
                .containsSubsequence("**kept:** Call *By phone*", "**Near:** In the end *Q2 2025* At first *Q1 2025*")
                .containsSubsequence("What came of my promise: Sleep", "How it stands with my goal: Own", "Do", "Runs");
    }

    @Test
    void ofAnotherItTellsNothingThatIsTheirOwn() {
        assertThat(page("m", Audience.CIRCLE)).contains("**Near**").doesNotContain("To rest", "Sleep", "**Own**");
    }
}
