package kring.matching.network;

import static kring.matching.MatchingText.TODAY;
import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.line;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import kring.folder.Scene;
import kring.model.Thresholds;
import kring.model.person.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What circles release to each other, and what of it is proposed (METHOD b, and Trust). */
class CrossMatchingTest {
    private static final String AGREED = "consent: {network: true}";
    private static final String GET =
            "gets: [{id: g, kind: space, tags: [x], visibility: network}]\nconsent: {network: true}";
    private static final String BRING =
            "brings: [{id: b, kind: space, tags: [x], visibility: network}]\nconsent: {network: true}";

    private static ReleasedOffers released(String... texts) {
        return ReleasedOffers.of(Scene.of(texts).snapshot(), TODAY);
    }

    private static List<String> between(ReleasedOffers... circles) {
        return CrossMatching.between(Arrays.asList(circles), Thresholds.defaults()).stream()
                .map(crossing -> crossing.from() + ">" + crossing.to() + " " + line(crossing.match()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a bring of the other circle                                                   | proposed
            id: b, kind: space, tags: [x], visibility: network                              | true
            id: b, kind: space, tags: [y], visibility: network                              | false
            id: b, kind: space, tags: [x], visibility: circle                               | false
            id: b, kind: space, tags: [x]                                                   | false
            id: b, kind: space, tags: [x], visibility: network, until: 2025-11-13           | true
            id: b, kind: space, tags: [x], visibility: network, until: 2025-11-12           | false
            """)
    void onlyWhatIsReleasedAndStillStandsIsProposed(String bring, boolean proposed) {
        ReleasedOffers giver = released(member("a", "brings: [{" + bring + "}]", AGREED));
        assertThat(between(released(member("r", GET)), giver).isEmpty()).isEqualTo(!proposed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # more of the receiver                                                                          | proposed
            consent: {network: true}                                                                        | true
            consent: {network: false}                                                                       | false
            sector: food                                                                                    | false
            """)
    void onlyOfWhoAgreed(String line, boolean proposed) {
        ReleasedOffers receiver = released(member("r", "gets: [{id: g, tags: [x], visibility: network}]", line));
        assertThat(between(receiver, released(member("a", BRING))).isEmpty()).isEqualTo(!proposed);
        assertThat(receiver.members().isEmpty()).isEqualTo(!proposed);
    }

    @Test
    void aGetThatServesAnAmbitionOfTheCircleStaysThere() {
        String gets = "gets: [{id: g, tags: [x], visibility: network, ambition: am}]";
        String ambition = "ambitions: [{id: am, agenda: business, horizon: year, text: T%s}]";
        assertThat(released(member("r", gets, ambition.formatted(""), AGREED)).members())
                .isEmpty();
        assertThat(released(member("r", gets, ambition.formatted(", visibility: network"), AGREED))
                        .members())
                .hasSize(1);
    }

    @Test
    void whatIsReleasedTellsNothingElseOfAMember() {
        Member bare = released(
                        member(
                                "r",
                                GET,
                                "sector: food\nemail: r@r.example\norganisation: R\nnotes: n\njoined: 2024\n"
                                        + "achievements: [{id: d, tags: [x]}]\nambitions: [{id: am, agenda: business, horizon: year, text: T}]"))
                .members()
                .get(0);
        assertThat(bare)
                .isEqualTo(new Member(
                        "r",
                        "R",
                        null,
                        "food",
                        null,
                        null,
                        Member.Status.FOUNDER,
                        null,
                        null,
                        null,
                        bare.gets(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Member.Consent.NONE,
                        null));
    }

    @Test
    void nothingIsProposedWithinACircleNorOfAnAchievement() {
        assertThat(between(released(member("r", GET), member("a", BRING)))).isEmpty();
        assertThat(between(
                        released(member("r", GET)),
                        released(member("a", "achievements: [{id: d, tags: [x]}]", AGREED))))
                .isEmpty();
    }

    @Test
    void eachCircleHasItsOwnWordsForThings() {
        String heat = "gets: [{id: g, tags: [Warmte], visibility: network}]";
        String offer = "brings: [{id: b, tags: [residual], visibility: network}]";
        ReleasedOffers dutch = released(member("r", heat, AGREED), circle("aliases: {heat: [warmte]}"));
        assertThat(between(dutch, released(member("a", offer, AGREED), circle("aliases: {heat: [residual]}"))))
                .containsExactly("1>0 a:b > r:g possible");
        assertThat(between(dutch, released(member("a", offer, AGREED)))).isEmpty();
    }

    @Test
    void theSameIdInTwoCirclesIsTwoPeople() {
        assertThat(between(released(member("a", GET)), released(member("a", BRING)), released(member("a", BRING))))
                .containsExactly("1>0 a:b > a:g strong", "2>0 a:b > a:g strong");
    }

    @Test
    void aGetAndAGiverAreProposedTwiceAtMost() {
        ReleasedOffers[] givers = {
            released(member("r", GET)),
            released(member("a", BRING)),
            released(member("a", BRING)),
            released(member("a", BRING))
        };
        assertThat(between(givers)).hasSize(2);
        ReleasedOffers[] receivers = {
            released(member("a", BRING)),
            released(member("r", GET)),
            released(member("r", GET)),
            released(member("r", GET))
        };
        assertThat(between(receivers)).containsExactly("0>1 a:b > r:g strong", "0>2 a:b > r:g strong");
    }

    @Test
    void theUrgentAndTheStrongGoFirstAndWhoWasAskedLeastIsAsked() {
        String urgent = "gets: [{id: h, kind: labour, tags: [x], urgency: 3, visibility: network}]";
        assertThat(between(
                        released(member("r", GET), member("s", urgent, AGREED)),
                        released(member("a", BRING)),
                        released(member("b", BRING))))
                .containsExactly(
                        "1>0 a:b > s:h possible",
                        "2>0 b:b > r:g strong",
                        "2>0 b:b > s:h possible",
                        "1>0 a:b > r:g strong");
    }
}
