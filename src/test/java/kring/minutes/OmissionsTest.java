package kring.minutes;

import static kring.minutes.MinutesScene.circle;
import static kring.minutes.MinutesScene.exchanges;
import static kring.minutes.MinutesScene.meeting;
import static kring.minutes.MinutesScene.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kring.minutes.Omission.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the evening left open (METHOD, The evening after), as close names it. */
class OmissionsTest {
    private static final String NOTED = "date: 2025-11-20\nattendance: {a: present}\norder: [a]\n";

    private static List<String> of(String planned, String... files) {
        List<String> members =
                Stream.of(planned.split(" ")).filter(id -> !id.isEmpty()).toList();
        return Omissions.of(circle(files), quarter("2025-Q4"), members).stream()
                .map(left -> String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(left.kind().name(), left.id() == null ? "-" : left.id()),
                                        left.members().stream())
                                .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # what the meeting says                                    | planned | left open
            attendance: {a: present}, order: [a]                       | ''      | ''
            order: [a]                                                 | ''      | ATTENDANCE -
            attendance: {a: excused}, order: [a]                       | ''      | ATTENDANCE -
            attendance: {a: present}                                   | ''      | ORDER -
            minutes: 150                                               | a       | ATTENDANCE -; ORDER -; DEEPDIVE - a
            attendance: {a: present}, order: [a]                       | a b     | DEEPDIVE - a b
            attendance: {a: present}, order: [a], deepdives: [{member: b}] | a   | ''
            attendance: {a: present, b: absent}, order: [a], deepdives: [{member: b}] | a | DEEPDIVE - a
            """)
    void whatIsNotNotedOfTheMeeting(String text, String planned, String left) {
        assertThat(of(planned, meeting("2025-Q4", "{date: 2025-11-20, " + text + "}")))
                .isEqualTo(left.isEmpty() ? List.of() : List.of(left.split("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            by: [a], due: 2026-01-01                   | ''
            due: 2026-01-01                            | DECISION_BY d
            by: [a, b]                                 | DECISION_DUE d a b
            text: T.                                   | DECISION_BY d; DECISION_DUE d
            status: open                               | DECISION_BY d; DECISION_DUE d
            status: done                               | ''
            status: dropped                            | ''
            """)
    void anOpenDecisionSaysWhoAndByWhen(String decision, String left) {
        assertThat(of("", meeting("2025-Q4", NOTED + "decisions: [{id: d, " + decision + "}]")))
                .isEqualTo(left.isEmpty() ? List.of() : List.of(left.split("; ")));
    }

    @Test
    void aDecisionOfAnEarlierMeetingWasNotThisEvenings() {
        assertThat(of("", meeting("2025-Q3", "date: 2025-08-20\ndecisions: [{id: d}]"), meeting("2025-Q4", NOTED)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # Q2      | Q3        | Q4        | 2026-Q1 | named
            ''        | ''        | offered   | ''      | false
            ''        | offered   | ''        | ''      | true
            ''        | offered   | offered   | ''      | true
            offered   | ''        | ''        | ''      | true
            offered   | agreed    | offered   | ''      | false
            offered   | offered   | agreed    | ''      | false
            offered   | declined  | ''        | ''      | false
            ''        | delivered | ''        | ''      | false
            ''        | offered   | ''        | agreed  | true
            ''        | ''        | ''        | offered | false
            """)
    void anExchangeThatStandsAsOfferedForTwoQuarters(String q2, String q3, String q4, String later, boolean named) {
        assertThat(of(
                        "",
                        meeting("2025-Q4", NOTED),
                        offered("2025-Q2", q2)
                                + offered("2025-Q3", q3)
                                + offered("2025-Q4", q4)
                                + offered("2026-Q1", later)))
                .isEqualTo(named ? List.of(Kind.OFFER + " x a b") : List.of());
    }

    private static String offered(String quarter, String status) {
        return status.isEmpty() ? "" : exchanges(quarter, "[{id: x, from: a, to: b, status: " + status + "}]");
    }
}
