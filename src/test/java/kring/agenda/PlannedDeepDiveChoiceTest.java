package kring.agenda;

import static kring.agenda.Scenes.checkin;
import static kring.agenda.Scenes.meeting;
import static kring.agenda.Scenes.meetingFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.history.DeepDiveFlag;
import kring.history.DeepDiveFlag.Kind;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The quarterly meeting, Deep dive. */
class PlannedDeepDiveChoiceTest {
    private static final String YES = "deepdive: {consent: true}";
    private static final String NOW = meetingFile("2025-Q4", "");

    private static String consents(String members) {
        return List.of(members.split(" ")).stream()
                .map(member -> checkin("2025-Q4", member, YES))
                .collect(Collectors.joining());
    }

    private static String words(DeepDiveChoice choice) {
        return choice.dives().stream()
                .map(dive -> dive.member() + " " + Kebab.of(dive.method()) + " " + Kebab.of(dive.why()))
                .collect(Collectors.joining(", "));
    }

    private static DeepDiveChoice choice(int places, PlannedMeeting meeting) {
        return DeepDiveChoice.of(meeting, Scenes.NOTHING, places);
    }

    @Test
    void whoNeverHadOneComesFirst() {
        assertThat(words(choice(
                        1, meeting("a b c", consents("a b"), NOW, meetingFile("2025-Q1", "deepdives: [{member: a}]")))))
                .isEqualTo("b incident never-before");
    }

    @Test
    void elseWhoseLastWasEarliest() {
        String[] past = {
            meetingFile("2024-Q4", "deepdives: [{member: b}, {member: a}]"),
            meetingFile("2025-Q1", "deepdives: [{member: c}]"),
            meetingFile("2025-Q2", "deepdives: [{member: b}]")
        };
        assertThat(words(choice(3, meeting("a b c", consents("a b c"), NOW, String.join("", past)))))
                .isEqualTo("a incident longest-ago, c incident longest-ago, b incident longest-ago");
    }

    @Test
    void whoWasNotThereHadNone() {
        String past = meetingFile("2025-Q3", "deepdives: [{member: a}]\nattendance: {a: absent}");
        assertThat(words(choice(1, meeting("a b", consents("a"), NOW, past)))).isEqualTo("a incident never-before");
    }

    @Test
    void thenTheNumberOfDifferentFlagsThenUrgencyThenId() {
        PlannedMeeting meeting = meeting(
                "a b c d e",
                NOW,
                consents("a b"),
                checkin("2025-Q4", "c", "deepdive: {consent: true, urgency: 1}"),
                checkin("2025-Q4", "d", "deepdive: {consent: true, urgency: 3}"),
                checkin("2025-Q4", "e", YES));
        DeepDiveFlag slipped = new DeepDiveFlag(Kind.SLIPPED, "x");
        DeepDiveFlag unsure = new DeepDiveFlag(Kind.CONFIDENCE, "y");
        AgendaInputs inputs = new AgendaInputs(
                List.of(),
                List.of(),
                List.of(),
                false,
                Map.of("c", List.of(slipped, unsure, slipped)),
                Map.of("e", List.of(slipped, unsure), "b", List.of(unsure, unsure, unsure)));
        assertThat(DeepDiveChoice.of(meeting, inputs, 5).dives().stream().map(PlannedDeepDive::member))
                .containsExactly("e", "b", "d", "c", "a");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "facts,4,incident",
                "stuck,4,gossip",
                "stuck,3,incident",
                "dilemma,0,experience",
                "short,0,troika",
                "-,4,incident"
            })
    void theMethodFollowsTheNeed(String need, int earlier, String method) {
        String past = IntStream.rangeClosed(1, earlier)
                .mapToObj(number -> meetingFile("2024-Q" + number, ""))
                .collect(Collectors.joining());
        String wish = "deepdive: {consent: true%s}".formatted(need == null ? "" : ", need: " + need);
        assertThat(words(choice(1, meeting("a", checkin("2025-Q4", "a", wish), NOW, past))))
                .isEqualTo("a " + method + " never-before");
    }

    @Test
    void nobodyWithoutConsentOrNotedAbsentIsAskedAndThePlaceStaysEmpty() {
        DeepDiveChoice choice = choice(
                1,
                meeting(
                        "a b c",
                        checkin("2025-Q4", "a", "deepdive: {consent: false, urgency: 3}"),
                        checkin("2025-Q4", "b", "deepdive: {urgency: 3}"),
                        consents("c"),
                        meetingFile("2025-Q4", "attendance: {c: excused}")));
        assertThat(choice.dives()).isEmpty();
        assertThat(choice.advice()).containsExactly(AgendaAdvice.NO_CONSENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what the meeting's file says        | the dive                        | the advice
            {member: b, reason: Asked for it}      | b incident chosen               | -
            {member: b, method: troika, reason: X} | b troika chosen                 | -
            # the one in turn needs no reason
            {member: a, method: gossip}            | a gossip never-before           | -
            {member: b}                            | a incident never-before         | override-without-reason
            {member: c, reason: Asked for it}      | a incident never-before         | override-without-consent
            {member: c}                            | a incident never-before         | override-without-reason override-without-consent
            {member: d, reason: Not there}         | a incident never-before         | override-without-consent
            """)
    void theMeetingsOwnChoiceCountsWithAReasonAndConsent(String override, String dive, String advice) {
        DeepDiveChoice choice = choice(
                1,
                meeting(
                        "a b c d",
                        consents("a b d"),
                        meetingFile("2025-Q4", "attendance: {d: absent}\ndeepdives: [%s]".formatted(override))));
        assertThat(words(choice)).isEqualTo(dive);
        assertThat(choice.advice().stream().map(Kebab::of))
                .containsExactly(advice == null ? new String[0] : advice.split(" "));
    }

    @Test
    void oneWrongEntryMakesTheWholeChoiceVoid() {
        String overrides = "deepdives: [{member: c, reason: Asked for it}, {member: d}]";
        DeepDiveChoice choice = choice(2, meeting("a b c d", consents("a b c d"), meetingFile("2025-Q4", overrides)));
        assertThat(words(choice)).isEqualTo("a incident never-before, b incident never-before");
        assertThat(choice.advice()).containsExactly(AgendaAdvice.OVERRIDE_WITHOUT_REASON);
    }

    @Test
    void whatTheChoiceLeavesOpenIsFilledInTurn() {
        String override = "deepdives: [{member: c, reason: Asked for it}]";
        assertThat(words(choice(2, meeting("a b c", consents("a b c"), meetingFile("2025-Q4", override)))))
                .isEqualTo("c incident chosen, a incident never-before");
    }

    @Test
    void withoutAPlaceNothingIsChosenOrAdvised() {
        DeepDiveChoice choice = choice(0, meeting("a", meetingFile("2025-Q4", "deepdives: [{member: a}]")));
        assertThat(choice.dives()).isEmpty();
        assertThat(choice.advice()).isEmpty();
    }
}
