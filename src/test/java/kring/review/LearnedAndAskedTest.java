package kring.review;

import static kring.review.ReviewScene.ambition;
import static kring.review.ReviewScene.ambitions;
import static kring.review.ReviewScene.checkin;
import static kring.review.ReviewScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, A year in review: what was learned, and what was asked and received. */
class LearnedAndAskedTest {
    @Test
    void whatWasLearnedStandsInTheWordsOfWhoLearnedIt() {
        Review<?> review = of(
                "circle",
                ambitions("b", ambition("x", "year", "")),
                ambitions("a", ambition("x", "year", ""), "{id: own, agenda: personal, text: O, horizon: year}"),
                checkin("2024-Q4", "a", "ambitions: {x: {learned: Before}}"),
                checkin("2025-Q2", "a", "ambitions: {x: {learned: Later}, own: {learned: Secret}}"),
                checkin("2025-Q1", "a", "ambitions: {x: {learned: First}}"),
                checkin("2025-Q1", "b", "ambitions: {x: {done: Nothing}}"),
                checkin("2026-Q1", "a", "ambitions: {x: {learned: After}}"));
        assertThat(review.learned())
                .extracting(one -> one.member() + " " + one.ambition() + " " + one.quarter() + " " + one.text())
                .containsExactly("a x 2025-Q1 First", "a x 2025-Q2 Later");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 2024-Q4 | Q1             | Q2          | Q3   | after | told
            -         | ask            | from b      | -    | -     | Q1 b
            -         | ask            | from        | -    | -     | Q1 null
            -         | ask, from b    | -           | -    | -     | Q1 b
            -         | ask            | ask         | -    | -     | Q1 null
            -         | ask            | from b, ask | -    | -     | Q1 b
            -         | ask, from b    | ask         | -    | -     | 'Q1 b, Q2 null'
            -         | ask            | from b      | ask  | -     | 'Q1 b, Q3 null'
            ask       | from b         | -           | -    | -     | ''
            ask       | -              | ask         | from | -     | Q2 null
            ask       | ask            | ask         | from b | -   | Q1 b
            -         | ask            | -           | -    | from b | Q1 null
            """)
    void anAskIsToldOnceUntilItWasReceived(
            String before, String first, String second, String third, String after, String told) {
        List<String> said = List.of(before, first, second, third, after);
        List<String> quarters = List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2026-Q1");
        List<String> files = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            files.add(said.get(i).equals("-") ? "" : checkin(quarters.get(i), "a", words(said.get(i))));
        }
        assertThat(of("circle", files.toArray(String[]::new)).asked().stream()
                        .map(one -> "Q" + one.quarter().number() + " " + one.received())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(told);
    }

    private static String words(String said) {
        StringBuilder text = new StringBuilder();
        for (String word : said.split(", ")) {
            text.append(
                    switch (word) {
                        case "ask" -> "asks: [{id: q, text: Q}]\n";
                        case "from" -> "received: [{ask: q}]\n";
                        default -> "received: [{ask: q, from: b}]\n";
                    });
        }
        return text.toString();
    }
}
