package kring.matching;

import static kring.matching.MatchingText.balance;
import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.exchanges;
import static kring.matching.MatchingText.matching;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b, Balance: given and received over four calendar quarters, with flags worth a talk. */
class BalancesTest {
    private static final String GET = "gets: [{id: g}]";

    /** Members a to e, who all ask, and delivered exchanges as {@code from-to}. */
    private static List<String> balance(String pairs, String... more) {
        List<String> texts = new ArrayList<>(List.of(more));
        Stream.of("a", "b", "c", "d", "e").forEach(id -> texts.add(member(id, GET)));
        texts.add(exchanges(
                        "2025-Q4",
                        Stream.of(pairs.split(" "))
                                .filter(pair -> !pair.isEmpty())
                                .map(pair ->
                                        "from: %s, to: %s, status: delivered".formatted(pair.charAt(0), pair.charAt(2)))
                                .toArray(String[]::new))
                .replace("- {from", "- {id: e#, from"));
        return MatchingText.balance(matching(numbered(texts)));
    }

    private static String[] numbered(List<String> texts) {
        int number = 0;
        List<String> result = new ArrayList<>();
        for (String text : texts) {
            String rest = text;
            while (rest.contains("e#")) {
                rest = rest.replaceFirst("e#", "e-" + number++);
            }
            result.add(rest);
        }
        return result.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # a gives | and receives    | what a's balance says
            b c       | -               | a 2-0
            b c d     | -               | a 3-0 overgiver
            b c d     | b               | a 3-1 overgiver
            b c d e b | b c             | a 5-2
            b c d e b c | b c           | a 6-2 overgiver
            -         | b c             | a 0-2
            -         | b c d           | a 0-3 taker
            b         | b c d           | a 1-3 taker
            b c       | b c d           | a 2-3
            """)
    void muchAgainstLittleIsFlagged(String gives, String receives, String expected) {
        String given = gives == null ? "" : gives.replaceAll("(\\w)", "a-$1");
        String received = receives == null ? "" : receives.replaceAll("(\\w)", "$1-a");
        assertThat(balance(given + " " + received + " b-c c-d d-e e-b b-d c-e").get(0))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"offered,0", "agreed,0", "delivered,1", "confirmed,1", "declined,0"})
    void onlyWhatWasDeliveredOrConfirmedCounts(String status, int given) {
        assertThat(MatchingText.balance(matching(
                                member("a", GET),
                                member("b", GET),
                                exchanges("2025-Q4", "id: x, from: a, to: b, status: " + status)))
                        .get(0))
                .startsWith("a " + given + "-0");
    }

    @ParameterizedTest
    @CsvSource({"2024-Q4,0", "2025-Q1,1", "2025-Q4,1", "2026-Q1,0"})
    void anExchangeCountsWhereItsLastRecordStands(String quarter, int given) {
        assertThat(MatchingText.balance(matching(
                                member("a", GET),
                                member("b", GET),
                                exchanges("2024-Q3", "id: x, from: a, to: b, status: delivered"),
                                exchanges(quarter, "id: x, from: a, to: b, status: confirmed")))
                        .get(0))
                .startsWith("a " + given + "-0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # joined | quarter of the exchange | isolated
            2025-Q3  | 2025-Q2                 | true
            2025-Q3  | 2025-Q3                 | false
            2025-Q3  | 2025-Q4                 | false
            2025-Q4  | 2025-Q2                 | false
            """)
    void whoNeitherGaveNorReceivedInTwoQuartersIsIsolated(String joined, String quarter, boolean isolated) {
        for (String direction : List.of("from: a, to: b", "from: b, to: a")) {
            assertThat(MatchingText.balance(matching(
                                    member("a", GET, "joined: " + joined),
                                    member("b", GET),
                                    exchanges(quarter, "id: x, status: delivered, " + direction)))
                            .get(0)
                            .endsWith("isolated"))
                    .isEqualTo(isolated);
        }
    }

    @Test
    void whoAsksForNothingIsANonAsker() {
        assertThat(MatchingText.balance(matching(member("a"), member("b", GET))))
                .containsExactly("a 0-0 isolated non-asker", "b 0-0 isolated");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            a-b b-a a-b         | -
            a-b b-a c-d d-e     | -
            a-b b-a a-b c-d     | a b
            a-b b-a c-d d-c     | -
            a-b a-c b-a d-a c-a | -
            a-b b-a b-a c-d d-e | a b
            """)
    void aPairWithMoreThanHalfOfAtLeastFourIsFlagged(String pairs, String flagged) {
        List<String> found = balance(pairs).stream()
                .filter(line -> line.endsWith(" pair"))
                .map(line -> line.substring(0, 1))
                .toList();
        assertThat(found).isEqualTo(flagged == null ? List.of() : List.of(flagged.split(" ")));
    }

    @Test
    void aCircleMaySetItsOwnNumbers() {
        assertThat(balance("a-b a-c", circle("thresholds: {overgiver-least: 2, pair-least: 2, pair-share: 0.4}"))
                        .get(0))
                .isEqualTo("a 2-0 overgiver pair");
    }

    @Test
    void itIsForTheFacilitatorAlone() {
        for (Audience audience : List.of(Audience.CIRCLE, Audience.NETWORK, Audience.member("a"))) {
            assertThat(matching(audience, member("a")).balance()).isEmpty();
        }
    }

    @Test
    void leaversHaveNoBalanceButCountForOthers() {
        assertThat(MatchingText.balance(matching(
                        member("a", GET),
                        member("b", GET).replace("status: founder", "status: left\nleft: 2025-Q4"),
                        exchanges("2025-Q3", "id: x, from: b, to: a, status: confirmed"))))
                .containsExactly("a 0-1");
    }
}
