package kring.minutes;

import static kring.minutes.MinutesScene.meeting;
import static kring.minutes.MinutesScene.of;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import kring.minutes.Minutes.Earlier;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The evening after: which decisions minutes tell, and how they stood then. */
class DecisionsInMinutesTest {
    private static String decided(String quarter, String date, String decision) {
        return meeting(quarter, "date: " + date + "\ndecisions: [" + decision + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the decision                    | its status in its own minutes
            {id: d}                           | open
            {id: d, status: open}             | open
            {id: d, status: done}             | done
            {id: d, status: dropped}          | dropped
            '{id: d, status: done, settled: 2025-Q2}'    | done
            '{id: d, status: done, settled: 2025-Q1}'    | done
            '{id: d, status: done, settled: 2025-Q3}'    | open
            '{id: d, status: dropped, settled: 2026-Q1}' | open
            """)
    void whatWasSettledLaterIsOpenInTheMinutesOfThen(String decision, String status) {
        Minutes minutes = of("2025-Q2", "circle", decided("2025-Q2", "2025-05-15", decision));
        assertThat(minutes.decisions())
                .extracting(one -> Kebab.of(one.status()))
                .containsExactly(status);
        assertThat(minutes.earlier()).isEmpty();
    }

    /** Meetings in 2025-Q1, Q2 and Q4; none in Q3. Each line has one decision of 2025-Q1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the decision                    | in 2025-Q2     | in 2025-Q4     | in 2026-Q1
            {id: d}                           | open null      | open null      | open null
            {id: d, status: done}             | ''             | ''             | ''
            {id: d, status: done, settled: 2025-Q1}    | ''             | ''             | ''
            {id: d, status: done, settled: 2025-Q2}    | done 2025-Q2   | ''             | ''
            {id: d, status: dropped, settled: 2025-Q3} | open null      | dropped 2025-Q3 | ''
            {id: d, status: done, settled: 2025-Q4}    | open null      | done 2025-Q4   | ''
            {id: d, status: done, settled: 2026-Q1}    | open null      | open null      | done 2026-Q1
            {id: d, status: done, settled: 2026-Q3}    | open null      | open null      | open null
            """)
    void earlierOnesAreToldWhileOpenAndOnceWhenSettled(String decision, String second, String fourth, String last) {
        String[] files = {
            decided("2025-Q1", "2025-02-20", decision),
            meeting("2025-Q2", "date: 2025-05-15"),
            meeting("2025-Q4", "date: 2025-11-20"),
            meeting("2026-Q1", "date: 2026-02-12")
        };
        assertThat(earlier("2025-Q1", files)).isEmpty();
        assertThat(earlier("2025-Q2", files)).isEqualTo(second);
        assertThat(earlier("2025-Q4", files)).isEqualTo(fourth);
        assertThat(earlier("2026-Q1", files)).isEqualTo(last);
    }

    private static String earlier(String quarter, String... files) {
        return of(quarter, "circle", files).earlier().stream()
                .map(one -> Kebab.of(one.status()) + " " + one.settled())
                .collect(Collectors.joining());
    }

    @Test
    void theyGoByIdAndEarlierOnesByQuarterWithAllTheyHave() {
        Minutes minutes = of(
                "2025-Q2",
                "b",
                decided("2024-Q4", "2024-11-20", "{id: z, by: [b, a], text: Z, due: 2025-01-10}"),
                decided("2025-Q1", "2025-02-20", "{id: y}, {id: a}"),
                decided("2025-Q2", "2025-05-15", "{id: y, text: Other}, {id: b, by: [a], due: 2025-Q3}"));
        assertThat(minutes.decisions())
                .extracting(one -> one.id() + " " + one.text() + " " + one.by() + " " + one.due())
                .containsExactly("b null [a] 2025-09-30", "y Other [] null");
        assertThat(minutes.earlier()).extracting(Earlier::id).containsExactly("z", "a", "y");
        assertThat(minutes.earlier().get(0).toString()).contains("text=Z", "by=[b, a]", "due=2025-01-10");
    }
}
