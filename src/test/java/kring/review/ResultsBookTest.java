package kring.review;

import static kring.review.ReviewScene.ambition;
import static kring.review.ReviewScene.ambitions;
import static kring.review.ReviewScene.checkin;
import static kring.review.ReviewScene.exchanges;
import static kring.review.ReviewScene.meeting;
import static kring.review.ReviewScene.member;
import static kring.review.ReviewScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, A year in review: everything with a day or a quarter in it. */
class ResultsBookTest {
    private static List<String> told(Review<?> review) {
        return review.results().stream()
                .map(one -> Kebab.of(one.kind()) + " " + one.member() + " " + one.id() + " "
                        + one.date().code() + " " + one.text() + " " + one.evidence())
                .toList();
    }

    @Test
    void eachKindHasTheDayThatItHas() {
        Review<?> review = of(
                "circle",
                member(
                        "b",
                        "status: founder\nachievements: [{id: won, text: Won, date: 2025-05, evidence: Cup},"
                                + " {id: undated, text: U}, {id: before, date: 2024-12-31}, {id: after, date: 2026-01-01}]\n"
                                + "brings: [{id: wood, kind: material, text: Wood}]"),
                ambitions("a", ambition("goal", "year", "")),
                checkin("2025-Q3", "a", "date: 2025-08-01\nambitions: {goal: {status: achieved, evidence: Scales}}"),
                exchanges("2025-Q2", "- {id: x, from: b, to: a, bring: wood, status: confirmed, date: 2025-03-01}"),
                "== ventures/v.yaml\nname: V\nstage: intent\ngates: {exploration: {date: 2025-02-01, note: Yes}, intent: {note: No}}\n"
                        + "steps: [{date: 2025-03-01, text: Step}, {date: 2024-03-01, text: Old}, {text: Some day}]\n",
                meeting(
                        "2025-Q1",
                        "date: 2025-02-20\ndecisions: [{id: d, text: D, status: done, settled: 2025-Q4},"
                                + " {id: e, text: E, status: done}, {id: f, status: dropped}, {id: g, status: open}]"));
        assertThat(told(review))
                .containsExactly(
                        "ambition a goal 2025-Q3 goal text Scales",
                        "achievement b won 2025-05-31 Won Cup",
                        "exchange a x 2025-Q2 Wood null",
                        "gate null v/exploration 2025-02-01 Yes null",
                        "step null v 2025-03-01 Step null",
                        "decision null d 2025-Q4 D null",
                        "decision null e 2025-Q1 E null");
        assertThat(review.renew().results().values()).containsExactly(3, 2, 1, 1);
    }

    @Test
    void whatIsDatedAfterTodayHasNotHappened() {
        Review<?> review = ReviewScene.between(
                "2026-Q1",
                "2026-Q1",
                "circle",
                "== ventures/v.yaml\nname: V\nstage: intent\ngates: {exploration: {date: 2026-02-01}, intent: {date: 2026-02-02}}\n"
                        + "steps: [{date: 2026-02-01, text: S}, {date: 2026-02-02, text: T}]\n");
        assertThat(told(review))
                .containsExactly("gate null v/exploration 2026-02-01 null null", "step null v 2026-02-01 S null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 2024-Q4 | Q2        | Q4        | after      | told
            -         | confirmed | -         | -          | 2025-Q2
            confirmed | -         | -         | -          | ''
            agreed    | delivered | confirmed | -          | 2025-Q4
            -         | confirmed | confirmed | -          | 2025-Q4
            -         | confirmed | declined  | -          | ''
            -         | delivered | -         | confirmed  | ''
            -         | confirmed | -         | declined   | 2025-Q2
            """)
    void anExchangeCountsWhereItsLastRecordUpToTheEndStands(
            String before, String second, String fourth, String after, String told) {
        String[] files = {
            exchange("2024-Q4", before),
            exchange("2025-Q2", second),
            exchange("2025-Q4", fourth),
            exchange("2026-Q1", after)
        };
        Review<?> review = of("facilitator", files);
        assertThat(review.results())
                .extracting(one -> one.date().code())
                .isEqualTo(told.isEmpty() ? List.of() : List.of(told));
        int counted = told.isEmpty() ? 0 : 1;
        assertThat(review.exchanged())
                .extracting(one -> one.member() + one.given() + one.received())
                .containsExactly("a" + counted + 0, "b" + 0 + counted);
        assertThat(of("circle", files).exchanged()).isEmpty();
        assertThat(of("b", files).exchanged()).extracting(one -> one.member()).containsExactly("b");
    }

    private static String exchange(String quarter, String status) {
        return status.equals("-")
                ? ""
                : exchanges(quarter, "- {id: x, from: a, to: b, status: " + status + ", note: N}");
    }

    @Test
    void anAmbitionIsAchievedOnce() {
        String again = "ambitions: {goal: {status: achieved}}";
        assertThat(told(of(
                        "circle",
                        ambitions("a", ambition("goal", "year", "")),
                        checkin("2025-Q1", "a", again),
                        checkin("2025-Q2", "a", again))))
                .containsExactly("ambition a goal 2025-Q1 goal text null");
    }
}
