package kring.matching;

import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.matches;
import static kring.matching.MatchingText.matching;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** METHOD b: proposals are picked one after another, each rule on its own scene where all rules before it are even. */
class PickingTest {
    private static final String BRING = "brings: [{id: b, kind: space, tags: [x]}]";

    private static List<String> order(String... texts) {
        return matches(matching(texts)).stream()
                .map(line -> line.replaceAll(" (strong|proven|bridge|possible|related).*", ""))
                .toList();
    }

    @Test
    void everyGetComesBeforeASecondOffer() {
        assertThat(order(
                        circle("thresholds: {giver-cap: 5}"),
                        member("a", BRING),
                        member("b", BRING),
                        member("r", "gets: [{id: g, tags: [x], urgency: 3}, {id: h, tags: [x]}]")))
                .containsExactly("a:b > r:g", "b:b > r:h", "b:b > r:g", "a:b > r:h");
    }

    @Test
    void theMostUrgentComesFirstAndWithoutUrgencyLast() {
        assertThat(order(circle("thresholds: {giver-cap: 9}"), member("a", BRING), member("r", """
                                gets: [{id: e, tags: [x]}, {id: f, tags: [x], urgency: 1},
                                  {id: g, tags: [x], urgency: 2}, {id: h, tags: [x], urgency: 3}]""")))
                .containsExactly("a:b > r:h", "a:b > r:g", "a:b > r:f", "a:b > r:e");
    }

    @Test
    void thenTheStrongest() {
        assertThat(order(
                        member("a", "brings: [{id: b, kind: labour, tags: [x]}]"),
                        member("c", "brings: [{id: b, kind: network, tags: [x]}]"),
                        member("d", "achievements: [{id: done, tags: [x]}]"),
                        member("e", BRING),
                        member("r", "gets: [{id: g, kind: space, tags: [x]}]"),
                        circle("thresholds: {get-cap: 9}")))
                .containsExactly("e:b > r:g", "d:- > r:g", "c:b > r:g", "a:b > r:g");
    }

    @Test
    void thenWhatServesAnAmbition() {
        assertThat(order(member("a", BRING), member("q", "gets: [{id: g, tags: [x]}]"), member("r", """
                                gets: [{id: g, tags: [x], ambition: am}]
                                ambitions: [{id: am, agenda: business, horizon: year, text: T}]""")))
                .containsExactly("a:b > r:g", "a:b > q:g");
    }

    @Test
    void thenWhatGoesAcrossTwoKnownSectors() {
        assertThat(order(
                        circle("thresholds: {giver-cap: 9}\naliases: {bouw: [hout]}"),
                        member("a", "sector: Bouw", BRING),
                        member("o", "gets: [{id: g, tags: [x]}]"),
                        member("p", "sector: bouw", "gets: [{id: g, tags: [x]}]"),
                        member("q", "sector: hout", "gets: [{id: g, tags: [x]}]"),
                        member("r", "sector: zorg", "gets: [{id: g, tags: [x]}]")))
                .containsExactly("a:b > q:g", "a:b > r:g", "a:b > o:g", "a:b > p:g");
    }

    @Test
    void thenTheGiverWhoWasPickedLeast() {
        assertThat(order(
                        member("a", BRING),
                        member("b", BRING),
                        member("q", "gets: [{id: g, tags: [x]}]"),
                        member("r", "gets: [{id: g, tags: [x]}]")))
                .containsExactly("a:b > q:g", "b:b > r:g", "a:b > r:g", "b:b > q:g");
    }

    @Test
    void thenGiverReceiverAndGet() {
        assertThat(order(
                        circle("thresholds: {giver-cap: 9, get-cap: 1}"),
                        member("a", BRING),
                        member("r", "gets: [{id: h, tags: [x]}, {id: g, tags: [x]}]"),
                        member("q", "gets: [{id: z, tags: [x]}]")))
                .containsExactly("a:b > q:z", "a:b > r:g", "a:b > r:h");
    }

    @Test
    void nobodyIsProposedAsGiverMoreThanTwice() {
        assertThat(order(
                        member("a", BRING),
                        member("r", "gets: [{id: f, tags: [x]}, {id: g, tags: [x]}, {id: h, tags: [x]}]")))
                .containsExactly("a:b > r:f", "a:b > r:g");
    }

    @Test
    void noGetIsProposedMoreThanTwice() {
        assertThat(order(
                        member("a", BRING),
                        member("b", BRING),
                        member("c", BRING),
                        member("r", "gets: [{id: g, tags: [x]}]")))
                .containsExactly("a:b > r:g", "b:b > r:g");
    }

    @Test
    void aCircleMaySetBothCaps() {
        List<String> texts = new ArrayList<>(List.of(
                circle("thresholds: {giver-cap: 1, get-cap: 3}"),
                member("r", "gets: [{id: g, tags: [x]}, {id: h, tags: [x]}]")));
        Arrays.stream(new String[] {"a", "b", "c", "d", "e", "f", "k"}).forEach(id -> texts.add(member(id, BRING)));
        assertThat(order(texts.toArray(String[]::new)))
                .containsExactly("a:b > r:g", "b:b > r:h", "c:b > r:g", "d:b > r:h", "e:b > r:g", "f:b > r:h");
    }
}
