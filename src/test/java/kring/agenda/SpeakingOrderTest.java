package kring.agenda;

import static kring.agenda.Scenes.checkin;
import static kring.agenda.Scenes.meeting;
import static kring.agenda.Scenes.meetingFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The quarterly meeting, Speaking order. */
class SpeakingOrderTest {
    private static final String PROMISE = Arrays.stream("a b c d e".split(" "))
            .map(member -> checkin("2025-Q3", member, "promises: [{id: p, text: Do it}]"))
            .collect(Collectors.joining());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # last order | absent last | absent now | broke a promise | order     | printed
            a b c d e    |             |            |                 | e a b c d | e a b c d
            c a e        |             |            |                 | e c a b d | e c a b d
            # the opener is the first who broke nothing; the others keep their places
            a b c d e    |             |            | e               | a e b c d | e a b c d
            a b c d e    |             |            | e a             | b e a c d | e a b c d
            # nobody is clean: the rotation stands
            a b c d e    |             |            | a b c d e       | e a b c d | e a b c d
            # who was absent comes after the opener, by id
            a b c        | e d         |            |                 | c d e a b | c d e a b
            # turned before those not there are dropped: not to b, who would have come first then
            a b c d e    |             | e          |                 | a b c d   | a b c d
            a b c d e    |             | a e        |                 | b c d     | b c d
            # who comes back although the order names them stands with those who come back
            a b c d e    | c           |            |                 | e c a b d | e c a b d
            # the new come last, by id
            d c          |             |            |                 | c d a b e | c d a b e
            # nobody of the last order is there: who comes back, then the new
            a b          | c           | a b        |                 | c d e     | c d e
            # without an order, by id
            ''           | c           |            | a               | b c a d e | a c b d e
            ''           |             |            |                 | a b c d e | a b c d e
            """)
    void theOrderIsAsMethodSays(String last, String absent, String away, String broke, String order, String printed) {
        SpeakingOrder found = SpeakingOrder.of(meeting(
                "a b c d e",
                PROMISE,
                meetingFile("2025-Q3", "order: [%s]\n%s".formatted(list(last), attendance(absent))),
                meetingFile("2025-Q4", attendance(away)),
                broke == null
                        ? ""
                        : Arrays.stream(broke.split(" "))
                                .map(member -> checkin("2025-Q4", member, "promised: {p: {outcome: broken}}"))
                                .collect(Collectors.joining())));
        assertThat(String.join(" ", found.order())).isEqualTo(order);
        assertThat(String.join(" ", found.printed())).isEqualTo(printed);
    }

    @Test
    void theLastOrderMayBeOlderThanTheLastMeeting() {
        SpeakingOrder found = SpeakingOrder.of(meeting(
                "a b c",
                meetingFile("2025-Q2", "order: [b, c, a]"),
                meetingFile("2025-Q3", "attendance: {c: excused}")));
        assertThat(found.order()).containsExactly("a", "c", "b");
    }

    @Test
    void aPromiseThatSlippedDoesNotKeepAnybodyFromOpening() {
        SpeakingOrder found = SpeakingOrder.of(meeting(
                "a b",
                checkin("2025-Q3", "a", "promises: [{id: p, text: Do it}]"),
                checkin("2025-Q4", "a", "promised: {p: {outcome: slipped}}\npromises: [{id: p, text: Do it}]")));
        assertThat(found.order()).containsExactly("a", "b");
    }

    private static String list(String ids) {
        return ids.isEmpty() ? "" : ids.replace(" ", ", ");
    }

    private static String attendance(String ids) {
        return ids == null
                ? ""
                : "attendance: {%s}"
                        .formatted(Arrays.stream(ids.split(" "))
                                .map(id -> id + (id.compareTo("c") > 0 ? ": absent" : ": excused"))
                                .collect(Collectors.joining(", ")));
    }
}
