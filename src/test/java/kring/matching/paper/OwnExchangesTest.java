package kring.matching.paper;

import static kring.matching.MatchingText.TODAY;
import static kring.matching.MatchingText.exchanges;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.matching.OwnMatching;
import kring.matching.OwnMatchmaking;
import kring.model.Snapshot;
import kring.report.document.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a member's own page tells of what runs: each exchange once, with the bring or by itself. */
class OwnExchangesTest {
    private static final Phrases PHRASES = new Phrases(Language.EN);

    /** How often an exchange stands with what the giver brings, and how often by itself. */
    private static List<Long> told(String until, String status) {
        Snapshot snapshot = Scene.of(
                        member("a", "brings: [{id: van, kind: equipment, text: A van, tags: [t]" + until + "}]"),
                        member("b", "gets: [{id: lift, kind: equipment, tags: [u]}]"),
                        exchanges("2025-Q4", "id: e, from: a, to: b, bring: van, note: Noted, status: " + status))
                .snapshot();
        OwnMatching seen = new OwnMatchmaking(snapshot, snapshot.currentQuarter(TODAY), TODAY).of(snapshot, "a");
        String offers = new OwnOffers(PHRASES, seen, snapshot.member("a"), TODAY)
                .blocks()
                .toString();
        OwnExchanges own = new OwnExchanges(PHRASES, seen, snapshot.member("a"), TODAY);
        List<Text> apart =
                Stream.of(own.running(), own.toAnswer()).flatMap(List::stream).toList();
        return List.of(
                count(offers),
                apart.stream().filter(text -> count(text.toString()) > 0).count());
    }

    private static long count(String words) {
        return words.split("Noted", -1).length - 1L;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the bring        | how far   | with it | by itself
            ''                 | offered   | 1 | 0
            ', until: 2025-11-13' | offered | 1 | 0
            ', until: 2025-11-12' | offered | 0 | 1
            ''                 | agreed    | 1 | 0
            ', until: 2025-11-12' | agreed | 0 | 1
            ', until: 2025-11-12' | delivered | 0 | 1
            """)
    void anExchangeIsToldOnce(String until, String status, long with, long apart) {
        assertThat(told(until, status)).containsExactly(with, apart);
    }
}
