package kring.matching;

import static kring.matching.MatchingText.answered;
import static kring.matching.MatchingText.exchanges;
import static kring.matching.MatchingText.matches;
import static kring.matching.MatchingText.matching;
import static kring.matching.MatchingText.member;
import static kring.matching.MatchingText.running;
import static kring.matching.MatchingText.unmatched;
import static kring.matching.MatchingText.unsought;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD b: a pair for which something runs is listed as running instead of being proposed. */
class ExchangesTest {
    private static final String GIVER = member("a", "brings: [{id: b, tags: [x]}, {id: c, tags: [x]}]");
    private static final String RECEIVER = member("r", "gets: [{id: g, tags: [x]}, {id: h, tags: [x]}]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # exchange from a to r         | what is still proposed
            get: g, status: offered         | h
            get: g, status: agreed          | h
            get: g, status: delivered       | h
            get: g, status: confirmed       | h
            get: g, status: declined        | h
            bring: b, get: g, status: agreed| h
            bring: c, get: g, status: agreed| h
            bring: b, status: agreed        | -
            bring: c, status: agreed        | -
            bring: b, status: confirmed     | g h
            bring: b, status: declined      | g h
            bring: b, get: g, status: confirmed | h
            bring: b, get: g, status: declined  | h
            status: declined                | g h
            status: agreed                  | g h
            """)
    void whatRunsIsNotProposedAgain(String exchange, String proposed) {
        var found = matching(GIVER, RECEIVER, exchanges("2025-Q4", "id: e, from: a, to: r, " + exchange));
        assertThat(found.matches().stream().map(Match::get))
                .isEqualTo(proposed == null ? List.of() : List.of(proposed.split(" ")));
        boolean ended = exchange.contains("confirmed") || exchange.contains("declined");
        assertThat(found.running()).hasSize(ended ? 0 : 1);
    }

    @Test
    void aPairIsBlockedOnlyInItsOwnDirection() {
        var found = matching(
                member("a", "brings: [{id: b, tags: [x]}]"),
                member("r", "gets: [{id: g, tags: [x]}]"),
                member("s", "gets: [{id: g, tags: [x]}]"),
                exchanges(
                        "2025-Q4",
                        "id: e, from: r, to: a, status: agreed",
                        "id: f, from: a, to: s, get: g, status: agreed"));
        assertThat(matches(found)).containsExactly("a:b > r:g possible");
        assertThat(running(found)).containsExactly("e 2025-Q4 r:null > a:null agreed", "f 2025-Q4 a:null > s:g agreed");
    }

    @Test
    void theLastRecordOverTheQuartersCounts() {
        String started = exchanges("2025-Q2", "id: e, from: a, to: r, bring: b, get: g, status: offered");
        assertThat(running(matching(GIVER, RECEIVER, started))).containsExactly("e 2025-Q2 a:b > r:g offered");
        assertThat(running(matching(
                        GIVER,
                        RECEIVER,
                        started,
                        exchanges("2025-Q3", "id: e, from: a, to: r, bring: b, get: g, status: agreed"))))
                .containsExactly("e 2025-Q3 a:b > r:g agreed");
        assertThat(running(matching(
                        GIVER,
                        RECEIVER,
                        started,
                        exchanges("2025-Q3", "id: e, from: a, to: r, bring: b, get: g, status: confirmed"))))
                .isEmpty();
    }

    @Test
    void thoseOfLeaversRunToo() {
        String leaver = GIVER.replace("status: founder", "status: left\nleft: 2025-Q3");
        var found = matching(
                leaver, RECEIVER, exchanges("2025-Q2", "id: e, from: a, to: r, bring: b, get: g, status: agreed"));
        assertThat(running(found)).containsExactly("e 2025-Q2 a:b > r:g agreed");
        assertThat(unmatched(found)).containsExactly("r:h 1");
    }

    @Test
    void anAchievementAloneIsBlockedByItsGetOnly() {
        String a = member("a", "achievements: [{id: done, tags: [x]}]", "brings: [{id: z, tags: [z]}]");
        String r = member("r", "gets: [{id: g, tags: [x]}]");
        assertThat(matches(matching(a, r, exchanges("2025-Q4", "id: e, from: a, to: r, bring: z, status: agreed"))))
                .containsExactly("a:- > r:g proven by done");
        assertThat(matches(matching(a, r, exchanges("2025-Q4", "id: e, from: a, to: r, get: g, status: agreed"))))
                .isEmpty();
    }

    @Test
    void oneWhoseBringIsHiddenIsAsIfItWereNot() {
        String a = member("a", "brings: [{id: b, tags: [x]}, {id: secret, tags: [x], visibility: private}]");
        String r = member("r", "gets: [{id: g, tags: [x]}]");
        String exchange = exchanges("2025-Q4", "id: e, from: a, to: r, bring: secret, get: g, status: agreed");
        var circle = matching(Audience.CIRCLE, a, r, exchange);
        assertThat(circle).isEqualTo(matching(Audience.CIRCLE, a, r));
        assertThat(matches(circle)).containsExactly("a:b > r:g possible");
        assertThat(matches(matching(Audience.FACILITATOR, a, r, exchange))).isEmpty();
        assertThat(running(matching(Audience.member("a"), a, r, exchange))).hasSize(1);
        assertThat(running(matching(Audience.member("r"), a, r, exchange))).isEmpty();
        assertThat(running(matching(Audience.FACILITATOR, a, r, exchange))).hasSize(1);
    }

    @Test
    void oneWhoseGetIsHiddenIsAsIfItWereNot() {
        String a = member("a", "brings: [{id: b, tags: [x]}]");
        String r = member("r", "gets: [{id: g, tags: [x], visibility: private}]");
        String exchange = exchanges("2025-Q4", "id: e, from: a, to: r, bring: b, get: g, status: agreed");
        var circle = matching(Audience.CIRCLE, a, r, exchange);
        assertThat(circle).isEqualTo(matching(Audience.CIRCLE, a, r));
        assertThat(unsought(circle)).containsExactly("a:b");
        assertThat(unsought(matching(Audience.FACILITATOR, a, r, exchange))).isEmpty();
        assertThat(running(matching(Audience.member("r"), a, r, exchange))).hasSize(1);
    }

    @Test
    void theNetworkSeesNoExchangeThoughItCounts() {
        String a = member("a", "brings: [{id: b, tags: [x], visibility: network}]", "consent: {network: true}");
        String r = member("r", "gets: [{id: g, tags: [x], visibility: network}]", "consent: {network: true}");
        assertThat(matches(matching(Audience.NETWORK, a, r))).containsExactly("a:b > r:g possible");
        var found = matching(
                Audience.NETWORK,
                a,
                r,
                exchanges("2025-Q4", "id: e, from: a, to: r, bring: b, get: g, status: agreed"));
        assertThat(running(found)).isEmpty();
        assertThat(matches(found)).isEmpty();
    }

    @Test
    void whatIsInABaselineOnlyIsStillKnown() {
        String before = """
                == quarters/2025-Q2/baseline.yaml
                date: 2025-05-20
                members: {a: {brings: [{id: old, tags: [x]}, {id: hidden, visibility: private}]}}
                """;
        assertThat(running(matching(
                        Audience.CIRCLE,
                        GIVER,
                        RECEIVER,
                        before,
                        exchanges(
                                "2025-Q2",
                                "id: e, from: a, to: r, bring: old, status: agreed",
                                "id: f, from: a, to: r, bring: hidden, status: agreed"))))
                .containsExactly("e 2025-Q2 a:old > r:null agreed");
    }

    @Test
    void aGetThatAConfirmedExchangeNamesIsAnsweredForAll() {
        String other = member("c", "brings: [{id: b, tags: [x]}]");
        var found = matching(
                GIVER,
                other,
                RECEIVER,
                exchanges(
                        "2025-Q2",
                        "id: z, from: c, to: r, get: g, status: confirmed",
                        "id: e, from: a, to: r, get: g, status: agreed"),
                exchanges("2025-Q3", "id: e, from: a, to: r, get: g, status: confirmed"));
        assertThat(answered(found)).containsExactly("r:g e 2025-Q3", "r:g z 2025-Q2");
        assertThat(found.matches()).extracting(Match::get).containsOnly("h");
        assertThat(unmatched(found)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what does not answer g
            get: h, status: confirmed
            bring: b, status: confirmed
            status: confirmed
            get: g, status: delivered
            get: g, status: declined
            """)
    void onlyAConfirmedExchangeThatNamesItAnswersAGet(String exchange) {
        var found = matching(GIVER, RECEIVER, exchanges("2025-Q2", "id: e, from: a, to: r, " + exchange));
        assertThat(answered(found)).doesNotContain("r:g e 2025-Q2");
    }

    @Test
    void answersStandInOrderWhateverTheFilesOrder() {
        String r = member("r", "gets: [{id: h, tags: [x]}, {id: g, tags: [x]}]");
        String q = member("q", "gets: [{id: g}]");
        assertThat(answered(matching(
                        GIVER,
                        r,
                        q,
                        exchanges(
                                "2025-Q2",
                                "id: e, from: a, to: r, get: h, status: confirmed",
                                "id: f, from: a, to: r, get: g, status: confirmed",
                                "id: x, from: r, to: q, get: g, status: confirmed"))))
                .containsExactly("q:g x 2025-Q2", "r:g f 2025-Q2", "r:h e 2025-Q2");
    }

    @Test
    void anAnswerIsNoneToWhomItsBringOrGetIsHidden() {
        String a = member("a", "brings: [{id: b, tags: [x]}, {id: secret, visibility: private}]");
        String r = member("r", "gets: [{id: g, tags: [x]}]");
        String exchange = exchanges("2025-Q2", "id: e, from: a, to: r, bring: secret, get: g, status: confirmed");
        var circle = matching(Audience.CIRCLE, a, r, exchange);
        assertThat(circle).isEqualTo(matching(Audience.CIRCLE, a, r));
        assertThat(matches(circle)).containsExactly("a:b > r:g possible");
        assertThat(answered(matching(Audience.member("a"), a, r, exchange))).hasSize(1);
        assertThat(answered(matching(a, r, exchange))).hasSize(1);
    }

    @Test
    void aGetThatIsOffTheListOrOfALeaverIsAnsweredNoMore() {
        String before = "== quarters/2025-Q2/baseline.yaml\nmembers: {r: {gets: [{id: old}]}}\n";
        String exchange = exchanges("2025-Q2", "id: e, from: a, to: r, get: old, status: confirmed");
        assertThat(answered(matching(GIVER, RECEIVER, before, exchange))).isEmpty();
        String leaver = member("r", "gets: [{id: old}]").replace("founder", "left\nleft: 2025-Q3");
        assertThat(answered(matching(GIVER, leaver, exchange))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # declined                      | a's further means                       | what is proposed to r
            get: g                          | brings: [{id: b, tags: [x]}]            | ''
            get: g, bring: other            | brings: [{id: b, tags: [x]}, {id: other}] | ''
            get: h                          | brings: [{id: b, tags: [x]}]            | a:b
            bring: b                        | brings: [{id: b, tags: [x]}]            | ''
            bring: b                        | brings: [{id: b, tags: [x]}, {id: c, tags: [x]}] | a:c
            bring: b                        | achievements: [{id: d, tags: [x]}];;brings: [{id: b, tags: [x]}] | a:-
            get: g                          | achievements: [{id: d, tags: [x]}]      | ''
            """)
    void whoDeclinedIsNotProposedAgain(String declined, String means, String proposed) {
        String a = member("a", means.replace(";;", "\n"));
        String r = member("r", "gets: [{id: g, tags: [x]}, {id: h}]");
        String s = member("s", "gets: [{id: g, tags: [x]}, {id: h}]");
        var found = matching(a, r, s, exchanges("2025-Q2", "id: e, from: a, to: r, status: declined, " + declined));
        assertThat(found.matches().stream()
                        .filter(match -> match.receiver().equals("r"))
                        .map(match -> "a:" + (match.bring() == null ? "-" : match.bring())))
                .containsExactlyElementsOf(proposed.isEmpty() ? List.of() : List.of(proposed));
        assertThat(unmatched(found).contains("r:g 1"))
                .as("no candidate is left")
                .isEqualTo(proposed.isEmpty());
        assertThat(found.matches())
                .as("others are not refused")
                .anyMatch(match -> match.receiver().equals("s"));
    }
}
