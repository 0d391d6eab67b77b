package kring.matching.network;

import static kring.matching.MatchingText.TODAY;
import static kring.matching.MatchingText.circle;
import static kring.matching.MatchingText.line;
import static kring.matching.MatchingText.member;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kring.assemble.CircleSummaries;
import kring.folder.Scene;
import kring.model.Tags;
import kring.model.Thresholds;
import kring.model.person.Member;
import kring.model.visible.Extract;
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

    private static Extract released(String... texts) {
        return CircleSummaries.extract(Scene.of(texts).snapshot(), TODAY);
    }

    private static List<String> between(Extract... circles) {
        Tags tags = Tags.ofAll(Stream.of(circles).map(Extract::aliases).toList());
        return CrossMatching.between(
                        Stream.of(circles)
                                .map(circle -> ReleasedOffers.of(circle, tags))
                                .toList(),
                        Thresholds.defaults())
                .stream()
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
        Extract giver = released(member("a", "brings: [{" + bring + "}]", AGREED));
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
        Extract receiver = released(member("r", "gets: [{id: g, tags: [x], visibility: network}]", line));
        assertThat(between(receiver, released(member("a", BRING))).isEmpty()).isEqualTo(!proposed);
        assertThat(receiver.people().isEmpty()).isEqualTo(!proposed);
    }

    @Test
    void aGetThatServesAnAmbitionOfTheCircleStaysThere() {
        String gets = "gets: [{id: g, tags: [x], visibility: network, ambition: am}]";
        String ambition = "ambitions: [{id: am, agenda: business, horizon: year, text: T%s}]";
        assertThat(released(member("r", gets, ambition.formatted(""), AGREED)).people())
                .isEmpty();
        assertThat(released(member("r", gets, ambition.formatted(", visibility: network"), AGREED))
                        .people())
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
                .people()
                .get(0);
        assertThat(bare)
                .isEqualTo(new Member(
                        "p1",
                        "p1",
                        null,
                        "food",
                        null,
                        null,
                        Member.Status.MEMBER,
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

    /** What one circle calls the same is the same to all: so Dutch and English meet. */
    @Test
    void theWordsOfAllCirclesCountTogether() {
        String heat = "gets: [{id: g, tags: [Warmte], visibility: network}]";
        String offer = "brings: [{id: b, tags: [residual], visibility: network}]";
        Extract dutch = released(member("r", heat, AGREED), circle("aliases: {heat: [warmte]}"));
        Extract english = released(member("a", offer, AGREED));
        Extract third = released(circle("aliases: {warmth: [residual, heat]}"));
        assertThat(between(dutch, english, third)).containsExactly("1>0 p1:p1-b1 > p1:p1-g1 possible");
        assertThat(between(dutch, english)).isEmpty();
    }

    /** What others may know of an exchange is that both released what it is of. */
    @ParameterizedTest
    @CsvSource({"confirmed, false", "agreed, true"})
    void whatWasFoundIsNotSoughtElsewhere(String status, boolean proposed) {
        Extract found = released(
                member("r", GET),
                member("s", BRING),
                "== quarters/2025-Q3/exchanges.yaml\n- {id: e, from: s, to: r, bring: b, get: g, status: %s}\n"
                        .formatted(status));
        assertThat(between(found, released(member("a", BRING))).isEmpty()).isEqualTo(!proposed);
    }

    @Test
    void theSameIdInTwoCirclesIsTwoPeople() {
        assertThat(between(released(member("a", GET)), released(member("a", BRING)), released(member("a", BRING))))
                .containsExactly("1>0 p1:p1-b1 > p1:p1-g1 strong", "2>0 p1:p1-b1 > p1:p1-g1 strong");
    }

    @Test
    void aGetAndAGiverAreProposedTwiceAtMost() {
        Extract[] givers = {
            released(member("r", GET)),
            released(member("a", BRING)),
            released(member("a", BRING)),
            released(member("a", BRING))
        };
        assertThat(between(givers)).hasSize(2);
        Extract[] receivers = {
            released(member("a", BRING)),
            released(member("r", GET)),
            released(member("r", GET)),
            released(member("r", GET))
        };
        assertThat(between(receivers))
                .containsExactly("0>1 p1:p1-b1 > p1:p1-g1 strong", "0>2 p1:p1-b1 > p1:p1-g1 strong");
    }

    @Test
    void theUrgentAndTheStrongGoFirstAndWhoWasAskedLeastIsAsked() {
        String urgent = "gets: [{id: h, kind: labour, tags: [x], urgency: 3, visibility: network}]";
        assertThat(between(
                        released(member("r", GET), member("s", urgent, AGREED)),
                        released(member("a", BRING)),
                        released(member("b", BRING))))
                .containsExactly(
                        "1>0 p1:p1-b1 > p1:p1-g1 possible",
                        "2>0 p1:p1-b1 > p2:p2-g1 strong",
                        "2>0 p1:p1-b1 > p1:p1-g1 possible",
                        "1>0 p1:p1-b1 > p2:p2-g1 strong");
    }
}
