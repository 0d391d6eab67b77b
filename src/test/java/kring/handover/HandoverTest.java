package kring.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.folder.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Continuity: what stands in the dossier. */
class HandoverTest {
    private static final HandoverInputs<String, String, String> NOTHING = new HandoverInputs<>(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private static final String CIRCLE = "== circle.yaml\nkring: 1\nname: Kring\nfacilitator: {name: F}\n";

    private static Handover<String, String, String> on(String today, String... files) {
        return Handover.of(Scene.of(files).snapshot(), LocalDate.parse(today), NOTHING);
    }

    private static String member(String id, String text) {
        return "== members/" + id + ".yaml\nname: " + id + "\n" + text + "\n";
    }

    private static String meeting(String quarter, String text) {
        return "== quarters/" + quarter + "/meeting.yaml\n" + text + "\n";
    }

    @Test
    void anEmptyCircleHasAnEmptyDossier() {
        Handover<?, ?, ?> handover = on("2025-11-13");
        assertThat(handover.charter()).isEqualTo(new SignedCharter(null, null, null, List.of(), List.of(), List.of()));
        assertThat(handover.calendar()).isEqualTo(new Calendar(List.of(), List.of()));
        assertThat(handover.members()).isEmpty();
        assertThat(handover.decisions()).isEmpty();
        assertThat(handover.deepdives()).isEmpty();
        assertThat(handover.notes()).isEqualTo(new Notes(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today    | the next two
            2025-01-01 | 2025-02-20 2025-05-20
            2025-02-20 | 2025-02-20 2025-05-20
            2025-02-21 | 2025-05-20 2025-08-20
            2025-08-20 | 2025-08-20
            2025-08-21 | ''
            """)
    void theCalendarHasTheNextTwoMeetingsTodaysIncluded(String today, String expected) {
        Handover<?, ?, ?> handover = on(
                today,
                meeting("2025-Q1", "date: 2025-02-20"),
                meeting("2025-Q2", "date: 2025-05-20"),
                meeting("2025-Q3", "date: 2025-08-20"));
        assertThat(String.join(
                        " ",
                        handover.calendar().meetings().stream()
                                .map(meeting -> meeting.date().toString())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void meetingsOutOfTheOrderOfTheirQuartersGoByDay() {
        assertThat(on("2025-11-13", meeting("2025-Q4", "date: 2026-01-10"), meeting("2026-Q1", "date: 2026-01-05"))
                        .calendar()
                        .meetings())
                .extracting(meeting -> meeting.quarter().code())
                .containsExactly("2026-Q1", "2025-Q4");
    }

    @ParameterizedTest
    @CsvSource({"not-now, true", "discuss, false", "welcome, false"})
    void aTalkThatWasPromisedStandsInTheCalendarAlsoWhenItsDayHasPassed(String outcome, boolean stands) {
        Handover<?, ?, ?> handover = on(
                "2025-11-13",
                member("maybe", "status: candidate"),
                "== screenings/maybe.yaml\ndate: 2025-03-01\ndecision: {outcome: " + outcome
                        + ", date: 2025-03-10, reason: R., change: Sign., revisit: 2025-10-01}\n");
        assertThat(handover.calendar().revisits())
                .isEqualTo(
                        stands
                                ? List.of(new Calendar.Revisit("maybe", LocalDate.parse("2025-10-01"), "Sign."))
                                : List.of());
    }

    @Test
    void whoSignedTheCharterAndWhoOfTheActiveMembersDidNot() {
        String charter = "charter: {intention: I., version: 2, date: 2025-01-01, signed: [gone, a],"
                + " history: [{version: 1, date: 2024-01-01, intention: Before.}]}\n";
        SignedCharter signed = on(
                        "2025-11-13",
                        CIRCLE + charter,
                        member("a", "status: founder"),
                        member("b", "status: member"),
                        member("candidate", "status: candidate"),
                        member("gone", "status: left\nleft: 2025-Q3"),
                        member("later", "status: member\njoined: 2026-01-05"))
                .charter();
        assertThat(signed.signed()).containsExactly("gone", "a");
        assertThat(signed.unsigned()).containsExactly("b");
        assertThat(signed.history()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            status: founder                    | true
            status: candidate                  | true
            status: member, joined: 2026-02-01 | true
            status: member, left: 2026-Q1      | true
            status: member, left: 2025-Q4      | false
            status: left                       | false
            """)
    void inTheCircleIsWhoHasNotLeft(String text, boolean here) {
        assertThat(on("2025-11-13", member("m", text.replace(", ", "\n"))).members())
                .hasSize(here ? 1 : 0);
    }

    @Test
    void foundersComeFirstAndCandidatesLast() {
        assertThat(on(
                                "2025-11-13",
                                member("a", "status: candidate"),
                                member("b", "status: member"),
                                member("d", "status: founder"),
                                member("c", "status: founder"))
                        .members())
                .extracting(DossierPerson::id)
                .containsExactly("c", "d", "b", "a");
    }

    @Test
    void promisesGoByDueWithTheUndatedLast() {
        LocalDate day = LocalDate.parse("2025-11-01");
        List<OpenPromise> promises = List.of(
                new OpenPromise("a", "undated", null, null, null),
                new OpenPromise("b", "same", null, day, null),
                new OpenPromise("a", "same", null, day, 2),
                new OpenPromise("a", "before", null, day.minusDays(1), null));
        HandoverInputs<String, String, String> gathered = new HandoverInputs<>(
                List.of(), promises, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(Handover.of(Scene.of().snapshot(), day, gathered).promises())
                .extracting(promise -> promise.member() + "/" + promise.id())
                .containsExactly("a/before", "a/same", "b/same", "a/undated");
    }

    @Test
    void openDecisionsComeFirstByDueThenTheOthersFromTheNewestMeeting() {
        assertThat(on("2025-11-13", meeting("2025-Q1", """
                                        date: 2025-02-20
                                        decisions:
                                          - {id: done-1, text: D, status: done, due: 2025-02-01}
                                          - {id: unsaid, text: U}
                                          - {id: late, text: L, due: 2025-12-01, status: open}
                                        """), meeting("2025-Q3", """
                                        date: 2025-08-20
                                        decisions:
                                          - {id: dropped, text: D, status: dropped}
                                          - {id: soon, text: S, due: 2025-09-01, status: open}
                                        """))
                        .decisions())
                .extracting(DecisionTaken::id)
                .containsExactly("soon", "late", "unsaid", "dropped", "done-1");
    }

    @Test
    void aDeepDiveWasHeldWhenItsMeetingWasAndItsMemberWasThere() {
        Handover<?, ?, ?> handover = on(
                "2025-08-20",
                member("a", "status: founder"),
                meeting("2025-Q1", "date: 2025-02-20\ndeepdives: [{member: a, method: troika}]"),
                meeting(
                        "2025-Q2",
                        "date: 2025-05-20\nattendance: {a: absent}\ndeepdives: [{member: a, method: incident}]"),
                meeting("2025-Q3", "date: 2025-08-20\ndeepdives: [{member: a}]"),
                meeting("2025-Q4", "date: 2025-11-20\ndeepdives: [{member: a, method: gossip}]"));
        assertThat(handover.deepdives())
                .singleElement()
                .satisfies(dives -> assertThat(dives.held())
                        .extracting(held -> held.date() + " " + held.method())
                        .containsExactly("2025-02-20 TROIKA", "2025-08-20 null"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2025-Q4, deepdive: {consent: true}, true",
                "2025-Q4, deepdive: {consent: false}, false",
                "2025-Q4, deepdive: {need: facts}, -",
                "2025-Q3, deepdive: {consent: true}, -"
            })
    void consentToADeepDiveIsThatOfTheCurrentQuarter(String quarter, String checkin, Boolean consent) {
        assertThat(on(
                                "2025-11-13",
                                member("a", "status: founder"),
                                meeting("2025-Q4", "date: 2025-11-20"),
                                "== quarters/" + quarter + "/checkins/a.yaml\n" + checkin + "\n")
                        .deepdives())
                .singleElement()
                .extracting(DeepDives::consent)
                .isEqualTo(consent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # consent                       | told          | withheld
            consent: {handover-notes: true}  | file 2025-Q3  | ''
            consent: {handover-notes: false} | ''            | m
            consent: {network: true}         | ''            | m
            sector: food                     | ''            | m
            """)
    void notesArePassedOnOnlyWithConsent(String text, String told, String withheld) {
        Notes notes = on(
                        "2025-11-13",
                        member("m", "status: founder\nnotes: In the file.\n" + text),
                        "== quarters/2025-Q3/checkins/m.yaml\nnotes: In the check-in.\n",
                        "== quarters/2025-Q4/checkins/m.yaml\nambitions: {}\n")
                .notes();
        assertThat(String.join(
                        " ",
                        notes.told().stream()
                                .map(note -> note.quarter() == null
                                        ? "file"
                                        : note.quarter().code())
                                .toList()))
                .isEqualTo(told);
        assertThat(String.join(" ", notes.withheld())).isEqualTo(withheld);
    }

    @Test
    void ofWhomThereAreNoNotesNoneAreWithheldAndThoseOfALeaverStayBehind() {
        Notes notes = on(
                        "2025-11-13",
                        member("a", "status: founder"),
                        member("gone", "status: left\nleft: 2025-Q3\nnotes: N.\nconsent: {handover-notes: true}"))
                .notes();
        assertThat(notes).isEqualTo(new Notes(List.of(), List.of()));
    }
}
