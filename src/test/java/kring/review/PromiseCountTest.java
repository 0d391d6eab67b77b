package kring.review;

import static kring.review.ReviewScene.checkin;
import static kring.review.ReviewScene.of;
import static kring.review.ReviewScene.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.review.Review.Promises;
import kring.review.Review.Totals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, A year in review: promises, each counted once. */
class PromiseCountTest {
    /** What the check-ins say of one promise, from 2024-Q4 to 2025-Q4: made, made with a day, or what came of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 2024-Q4 | Q1           | Q2              | Q3              | Q4            | told
            -         | made         | kept            | -               | -             | Q2 1 kept
            made      | kept         | -               | -               | -             | Q1 1 kept
            -         | made         | slipped, made   | kept            | -             | Q3 1 kept
            -         | made         | slipped, made   | slipped, made   | slipped, made | Q4 1 slipped
            -         | made         | kept, made      | kept, made      | broken        | Q2 1 kept, Q3 1 kept, Q4 1 broken
            -         | made         | kept            | kept            | -             | Q2 1 kept
            -         | made         | word            | word            | partly        | Q4 1 partly
            -         | made         | word            | word            | word          | Q2 1 unanswered
            -         | made         | kept            | made            | word          | Q2 1 kept, Q4 1 unanswered
            -         | made         | made            | kept            | -             | Q3 1 kept
            -         | -            | -               | -               | made          | Q4 1 open
            -         | later        | word            | word            | word          | Q4 1 open
            -         | later        | made            | kept            | -             | Q3 1 kept
            made      | word         | word            | word            | word          | Q1 1 unanswered
            made      | -            | -               | -               | slipped, made | Q4 1 slipped
            later     | word         | word            | word            | word          | Q4 1 open
            kept      | word         | word            | word            | word          | ''
            -         | made         | slipped         | word            | word          | Q3 1 unanswered
            """)
    void itIsCountedOnceForEachTimeItWasMade(
            String before, String first, String second, String third, String fourth, String told) {
        List<String> said = List.of(before, first, second, third, fourth);
        List<String> files = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            String quarter = i == 0 ? "2024-Q4" : "2025-Q" + i;
            files.add(said.get(i).equals("-") ? "" : checkin(quarter, "a", words(said.get(i))));
        }
        Review<?> review = of("circle", files.toArray(String[]::new));
        assertThat(review.promises().stream()
                        .map(count -> "Q" + count.quarter().number() + " " + said(sum(List.of(count))))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
        assertThat(sum(review.promises())).isEqualTo(review.totals());
    }

    private static String words(String said) {
        StringBuilder text = new StringBuilder("asks: [{id: q}]\n");
        for (String word : said.split(", ")) {
            text.append(
                    switch (word) {
                        case "word" -> "";
                        case "made" -> "promises: [{id: p, text: P}]\n";
                        case "later" -> "promises: [{id: p, text: P, due: 2026-11-30}]\n";
                        default -> "promised: {p: {outcome: " + word + "}}\n";
                    });
        }
        return text.toString();
    }

    static Totals sum(List<Promises> counts) {
        return new Totals(
                counts.stream().mapToInt(Promises::kept).sum(),
                counts.stream().mapToInt(Promises::partly).sum(),
                counts.stream().mapToInt(Promises::broken).sum(),
                counts.stream().mapToInt(Promises::slipped).sum(),
                counts.stream().mapToInt(Promises::unanswered).sum(),
                counts.stream().mapToInt(Promises::open).sum());
    }

    @Test
    void theCountsStandByMemberAndQuarter() {
        Review<?> review = of(
                "circle",
                checkin("2025-Q1", "b", "promises: [{id: x}, {id: y}]"),
                checkin("2025-Q1", "a", "promises: [{id: x}]"),
                checkin("2025-Q2", "b", "promised: {x: {outcome: kept}, y: {outcome: partly}}"),
                checkin("2025-Q2", "a", "promised: {x: {outcome: kept}}\npromises: [{id: z}]"));
        assertThat(review.promises())
                .extracting(count -> count.member() + " " + count.quarter() + " " + said(sum(List.of(count))))
                .containsExactly("a 2025-Q2 1 kept", "a 2025-Q4 1 open", "b 2025-Q2 1 kept, 1 partly");
        assertThat(said(review.totals())).isEqualTo("2 kept, 1 partly, 1 open");
    }

    @Test
    void aPromiseOnAnAmbitionThatIsPrivateIsNoneToOthers() {
        String files = ReviewScene.ambitions("a", "{id: own, agenda: personal, text: Own, horizon: year}")
                + checkin("2025-Q1", "a", "promises: [{id: x, ambition: own}, {id: y}]")
                + checkin("2025-Q2", "a", "promised: {x: {outcome: kept}, y: {outcome: kept}}");
        assertThat(said(of("circle", files).totals())).isEqualTo("1 kept");
        assertThat(said(of("b", files).totals())).isEqualTo("1 kept");
        assertThat(said(of("a", files).totals())).isEqualTo("2 kept");
        assertThat(said(of("facilitator", files).totals())).isEqualTo("2 kept");
    }

    /** What was the circle's at first and is private now is told to nobody else, and so is what was private for a while. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # in Q1   | in Q2    | the file | told
            circle    | circle   | circle   | 1 kept
            private   | circle   | circle   | ''
            circle    | private  | circle   | ''
            circle    | circle   | private  | ''
            """)
    void theStrictestOfAllMomentsDecides(String first, String second, String file, String told) {
        String ambition = "{id: own, agenda: business, text: Own, horizon: year, visibility: ";
        String files = ReviewScene.ambitions("a", ambition + file + "}")
                + ReviewScene.baseline("2025-Q1", "a", ambition + first + "}")
                + ReviewScene.baseline("2025-Q2", "a", ambition + second + "}")
                + checkin("2025-Q1", "a", "promises: [{id: x, ambition: own}]")
                + checkin("2025-Q2", "a", "promised: {x: {outcome: kept}}");
        assertThat(said(of("circle", files).totals())).isEqualTo(told);
    }
}
