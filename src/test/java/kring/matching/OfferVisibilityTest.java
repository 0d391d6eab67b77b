package kring.matching;

import static kring.matching.MatchingText.matches;
import static kring.matching.MatchingText.matching;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kring.model.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Trust: who sees a match, by the levels of its get, the ambition behind it and its bring. */
class OfferVisibilityTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # get    | ambition         | bring   | consent | who sees the match: facilitator, circle, network, r, a
            -        | -                | -       | true    | f c r a
            circle   | -                | circle  | true    | f c r a
            private  | -                | circle  | true    | f r
            circle   | -                | private | true    | f a
            private  | -                | private | true    | f
            network  | -                | network | true    | f c n r a
            network  | -                | network | false   | f c r a
            network  | -                | circle  | true    | f c r a
            circle   | -                | network | true    | f c r a
            circle   | business -       | circle  | true    | f c r a
            circle   | personal -       | circle  | true    | f r
            circle   | personal circle  | circle  | true    | f c r a
            circle   | business private | circle  | true    | f r
            network  | business -       | network | true    | f c r a
            network  | business network | network | true    | f c n r a
            network  | personal -       | network | true    | f r
            private  | business network | network | true    | f r
            network  | unknown -        | network | true    | f r
            """)
    void everythingOfItMustBeVisible(String get, String ambition, String bring, String consent, String who) {
        String[] served = ambition == null ? new String[0] : ambition.split(" ");
        String r = member(
                "r",
                "gets: [{id: g, tags: [x]%s%s}]".formatted(visibility(get), served.length == 0 ? "" : ", ambition: am"),
                served.length == 0 || served[0].equals("unknown")
                        ? ""
                        : "ambitions: [{id: am, agenda: %s, horizon: year, text: T%s}]"
                                .formatted(served[0], visibility(served[1].equals("-") ? null : served[1])),
                "consent: {network: %s}".formatted(consent));
        String a =
                member("a", "brings: [{id: b, tags: [x]%s}]".formatted(visibility(bring)), "consent: {network: true}");
        List<String> expected = List.of(who.split(" "));
        assertThat(sees(Audience.FACILITATOR, r, a)).isEqualTo(expected.contains("f"));
        assertThat(sees(Audience.CIRCLE, r, a)).isEqualTo(expected.contains("c"));
        assertThat(sees(Audience.NETWORK, r, a)).isEqualTo(expected.contains("n"));
        assertThat(sees(Audience.member("r"), r, a)).isEqualTo(expected.contains("r"));
        assertThat(sees(Audience.member("a"), r, a)).isEqualTo(expected.contains("a"));
    }

    private static boolean sees(Audience audience, String... texts) {
        return !matches(matching(audience, texts)).isEmpty();
    }

    private static String visibility(String level) {
        return level == null ? "" : ", visibility: " + level;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facilitator | a:b > r:g proven by done
            circle      | a:b > r:g proven by done
            network     | a:b > r:g possible
            r           | a:b > r:g proven by done
            """)
    void theNetworkIsNotToldWhatSomebodyRealised(String audience, String expected) {
        assertThat(matches(matching(
                        Audience.of(audience),
                        member("r", "gets: [{id: g, tags: [x], visibility: network}]", "consent: {network: true}"),
                        member(
                                "a",
                                "brings: [{id: b, tags: [x], visibility: network}]",
                                "achievements: [{id: done, tags: [x]}]",
                                "consent: {network: true}"))))
                .containsExactly(expected);
    }
}
