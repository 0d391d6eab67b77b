package kring.review;

import static kring.review.ReviewScene.ambition;
import static kring.review.ReviewScene.ambitions;
import static kring.review.ReviewScene.checkin;
import static kring.review.ReviewScene.circle;
import static kring.review.ReviewScene.meeting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kring.assemble.ReviewAssembly;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.report.document.Letterhead;
import kring.report.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a review says on paper: facts that point one way or another, a tree, and nothing of others on one's own page. */
class ReviewPapersTest {
    private static final Letterhead LETTERHEAD = new Letterhead(new Phrases(Language.EN), "K", "x");

    private static String paper(Snapshot circle, Audience audience) {
        ReviewSpan span = new ReviewSpan(ReviewScene.quarter("2025-Q1"), ReviewScene.quarter("2025-Q4"));
        return new MarkdownRenderer()
                .render(new ReviewAssembly(circle, span, ReviewScene.TODAY, audience).report(LETTERHEAD));
    }

    /** Results in each quarter, and how many of the ten were there in each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # results  | present     | results say    | the members say
            1 1 1 1    | 10 10 10 10 | 1 + 1 = 2 / ▲ Continue | ▲ Continue
            0 2 1 0    | 10 10 9 9   | 1 + 0 = 1 / ● Renew    | ● Renew
            3 3 0 0    | 8 8 7 7     | 0 + 0 = 0 / ▼ Stop     | ● Renew
            0 0 0 1    | 7 7 8 8     | 0 + 1 = 1 / ▲ Continue | ▲ Continue
            0 0 0 0    | 0 0 9 9     | 0 + 0 = 0 / ▼ Stop     | ▲ Continue
            """)
    void aFactSpeaksForOneOfThree(String results, String present, String said, String members) {
        List<String> files = new ArrayList<>();
        StringBuilder steps = new StringBuilder("== ventures/v.yaml\nname: V\nstage: idea\nsteps:\n");
        for (int i = 0; i < 4; i++) {
            LocalDate day = LocalDate.of(2025, 3 * i + 2, 20);
            for (int step = Integer.parseInt(results.split(" ")[i]); step > 0; step--) {
                steps.append("  - {date: " + day + ", text: Step}\n");
            }
            files.add(meeting(
                    "2025-Q" + (i + 1),
                    "date: " + day + "\nattendance: {" + attendance(Integer.parseInt(present.split(" ")[i])) + "}"));
        }
        for (int i = 0; i < 8; i++) {
            files.add(ReviewScene.member("m" + i, "status: founder"));
        }
        files.add(steps.append("  - {text: Some day}\n").toString());
        assertThat(paper(circle(files.toArray(String[]::new)), Audience.CIRCLE))
                .contains(said.replace("/", "|") + " |")
                .containsPattern("Members who were at the meeting \\|[^|]*\\|[^|]*\\| " + members + " \\|");
    }

    private static String attendance(int present) {
        List<String> people = List.of("a", "b", "m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7");
        return String.join(
                ", ",
                people.subList(0, present).stream().map(id -> id + ": present").toList());
    }

    @Test
    void whatServesSomethingStandsBelowIt() {
        String paper = paper(
                circle(ambitions(
                        "a",
                        ambition("alone", "year", ""),
                        ambition("below", "year", "parent: far, lead: Signs"),
                        ambition("far", "three-years", "why: Because"))),
                Audience.CIRCLE);
        assertThat(paper)
                .contains("| three years | far text<br>Why: Because |")
                .contains("| ↳ year | below text<br>First to be seen in: Signs |")
                .contains("| year | alone text |");
        assertThat(paper.indexOf("far text")).isLessThan(paper.indexOf("below text"));
        assertThat(paper.indexOf("below text")).isLessThan(paper.indexOf("alone text"));
    }

    @Test
    void ambitionsThatServeEachOtherAreEachToldOnce() {
        String paper = paper(
                circle(ambitions("a", ambition("one", "year", "parent: two"), ambition("two", "year", "parent: one"))),
                Audience.CIRCLE);
        assertThat(paper).containsOnlyOnce("one text").containsOnlyOnce("two text");
    }

    @Test
    void onesOwnPageHasNothingOfOthers() {
        Snapshot circle = circle(
                ambitions("a", ambition("mine", "year", "")),
                ambitions("b", ambition("theirs", "year", "")),
                checkin("2025-Q1", "a", "ambitions: {mine: {learned: Mine}}\nasks: [{id: x, text: My ask}]"),
                checkin("2025-Q1", "b", "ambitions: {theirs: {learned: Theirs}}\nasks: [{id: x, text: Their ask}]"));
        assertThat(paper(circle, Audience.member("a")))
                .contains("mine text", "Mine", "My ask", "To think over")
                .doesNotContain("theirs", "Theirs", "Their ask");
        assertThat(paper(circle, Audience.CIRCLE)).contains("mine text", "theirs text", "Mine", "Theirs", "Their ask");
    }

    /** What counts is the last day that may be meant; what is read is what was written. */
    @ParameterizedTest
    @CsvSource({"2025-08, August 2025", "2025-Q3, Q3 2025", "2025, 2025", "2025-08-31, 31/08/2025"})
    void aDateIsToldAsExactlyAsItIsKnown(String written, String said) {
        Snapshot circle = circle(
                ReviewScene.member("a", "status: founder\nachievements: [{id: won, text: Won, date: " + written + "}]"),
                "== ventures/v.yaml\nname: V\nstage: idea\nsince: " + written + "\nsteps: [{date: " + written
                        + ", text: Step}]\n");
        assertThat(paper(circle, Audience.CIRCLE)).contains("| " + said + " | a: Won", "| " + said + " | V: Step");
        assertThat(paper(circle, Audience.member("a"))).contains("| " + said + " | Won");
    }

    /** One style for all numbers of a way: the sign with each, the words of the unit where each line ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            uur          | 3,000 → 5,000 uur<br>target: 8,000 uur
            euro         | €3,000 → €5,000<br>target: €8,000
            % van de melk| 3,000% → 5,000% van de melk<br>target: 8,000% van de melk
            ''           | 3,000 → 5,000<br>target: 8,000
            """)
    void aWayHasItsUnitWithEachNumber(String unit, String said) {
        Snapshot circle = circle(
                ambitions(
                        "a", ambition("way", "year", "measure: {unit: '" + unit + "', baseline: 3000, target: 8000}")),
                checkin("2025-Q1", "a", "ambitions: {way: {value: 5000}}"));
        assertThat(paper(circle, Audience.CIRCLE)).contains("| " + said + " |");
    }

    @Test
    void whoIsOutsideAndWroteNothingIsToldSo() {
        Snapshot circle = circle(ReviewScene.member("out", "status: candidate"));
        assertThat(paper(circle, Audience.outsider("out")))
                .contains("Nothing of yours was written down")
                .doesNotContain("To think over");
    }
}
