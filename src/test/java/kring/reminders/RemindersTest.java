package kring.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kring.folder.Scene;
import kring.history.CircleState;
import kring.history.OpenPromises;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** METHOD, Reminders, kind by kind and day by day around every bound. */
class RemindersTest {
    private static final String BAKER = "== members/baker.yaml\nname: Anna\nstatus: founder\n";
    private static final String CIRCLE = "== circle.yaml\nkring: 1\nname: Kring\nfacilitator: {name: F}\n";
    private static final String MEETING = "== quarters/2025-Q4/meeting.yaml\ndate: 2025-11-20\n";

    /** The keys due on a day, with their dates; of one kind only. */
    private static List<String> due(String kind, String today, String... files) {
        LocalDate day = LocalDate.parse(today);
        Snapshot snapshot = Scene.of(files).snapshot();
        CircleState now = CircleState.ofFolder("now", snapshot, day.plusDays(1).atStartOfDay());
        ReminderSchedule schedule = ReminderSchedule.of(snapshot, OpenPromises.of(now), day);
        return Reminders.of(schedule, Set.of(), new Phrases(Language.EN)).due().stream()
                .filter(reminder -> reminder.kind().code().equals(kind))
                .map(reminder -> reminder.key() + " " + reminder.date())
                .toList();
    }

    private static List<String> keyed(String expected) {
        return expected == null ? List.of() : List.of(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-29,",
        "2025-10-30,21",
        "2025-11-12,21",
        "2025-11-13,7",
        "2025-11-17,7",
        "2025-11-18,2",
        "2025-11-20,2",
        "2025-11-21,"
    })
    void aCheckinIsAskedForAtTheNarrowestStepReached(String today, String step) {
        assertThat(due("checkin", today, BAKER, MEETING))
                .isEqualTo(keyed(step == null ? null : "checkin/2025-Q4/baker/" + step + " 2025-11-20"));
    }

    @ParameterizedTest
    @CsvSource({"notes: There.,", "date: 2025-11-10,checkin/2025-Q4/baker/7 2025-11-20"})
    void aCheckinWithoutAnyAnswerIsMissingToo(String checkin, String expected) {
        assertThat(due("checkin", "2025-11-13", BAKER, MEETING, "== quarters/2025-Q4/checkins/baker.yaml\n" + checkin))
                .isEqualTo(keyed(expected));
    }

    @Test
    void onlyThoseActiveInTheMeetingsQuarterAreAsked() {
        assertThat(due("checkin", "2025-11-13", MEETING, BAKER, """
                == members/gone.yaml
                name: G
                status: left
                left: 2025-Q4
                == members/maybe.yaml
                name: C
                status: candidate
                == members/new.yaml
                name: N
                status: member
                joined: 2025-12-01
                == members/later.yaml
                name: L
                status: member
                joined: 2026-01-01
                """))
                .containsExactly("checkin/2025-Q4/baker/7 2025-11-20", "checkin/2025-Q4/new/7 2025-11-20");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-05,", "2025-11-06,14", "2025-11-16,14", "2025-11-17,3", "2025-11-20,3"})
    void aCircleSetsItsOwnDays(String today, String step) {
        String own = CIRCLE + "thresholds: {checkin-first-days: 14, checkin-second-days: 14, checkin-last-days: 3}\n";
        assertThat(due("checkin", today, own, BAKER, MEETING))
                .isEqualTo(keyed(step == null ? null : "checkin/2025-Q4/baker/" + step + " 2025-11-20"));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-12,false", "2025-11-13,true", "2025-11-20,true", "2025-11-21,false"})
    void theAgendaIsDueSevenDaysBeforeTheMeeting(String today, boolean due) {
        assertThat(due("agenda", today, MEETING)).isEqualTo(keyed(due ? "agenda/2025-Q4/due 2025-11-13" : null));
    }

    @ParameterizedTest
    @CsvSource({"2025-11-24,", "2025-11-25,7", "2025-12-02,7", "2025-12-03,overdue", "2026-12-03,overdue"})
    void aPromiseIsCalledToMindBeforeItsDayAndAfter(String today, String step) {
        assertThat(due("promise", today, BAKER, MEETING, promises("{id: quote, text: Ask., due: 2025-12-02}")))
                .isEqualTo(keyed(step == null ? null : "promise/baker/quote/" + step + " 2025-12-02"));
    }

    private static String promises(String promises) {
        return "== quarters/2025-Q4/checkins/baker.yaml\npromises: [" + promises + "]\n";
    }

    @ParameterizedTest
    @CsvSource({"kept,false", "partly,false", "broken,false", "slipped,true"})
    void aPromiseIsOpenUntilKeptPartlyOrBroken(String outcome, boolean open) {
        String answer =
                "== quarters/2026-Q1/checkins/baker.yaml\npromised: {quote: {outcome: %s}}\n".formatted(outcome);
        assertThat(due("promise", "2026-06-01", BAKER, promises("{id: quote, text: Ask., due: 2025-12-02}"), answer))
                .isEqualTo(keyed(open ? "promise/baker/quote/overdue 2025-12-02" : null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: quote, text: Ask., due: 2026-03-10} | promise/baker/quote/7 2026-03-10
            {id: quote, text: Ask.}                  | promise/baker/quote/overdue 2025-12-02
            {id: quote, text: Ask., due: 2026-06-10} |
            """)
    void theLastDueThatWasGivenCounts(String repeated, String expected) {
        String later =
                "== quarters/2026-Q1/checkins/baker.yaml\npromised: {quote: {outcome: slipped}}\npromises: [%s]\n"
                        .formatted(repeated);
        assertThat(due("promise", "2026-03-05", BAKER, promises("{id: quote, text: Ask., due: 2025-12-02}"), later))
                .isEqualTo(keyed(expected));
    }

    @Test
    void aPromiseWithoutADueAndOneOfALeaver() {
        assertThat(due(
                        "promise",
                        "2026-02-01",
                        "== members/baker.yaml\nname: Anna\nstatus: left\nleft: 2026-Q1\n",
                        promises("{id: some-day, text: Ask.}, {id: quote, text: Ask., due: 2025-12-02}")))
                .containsExactly("promise/baker/quote/overdue 2025-12-02");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-29,false", "2025-11-30,true", "2026-11-30,true"})
    void anExchangeIsCalledToMindThreeMonthsAfterItWasAgreed(String today, boolean due) {
        assertThat(due("exchange", today, BAKER, DAIRY, exchange("2025-Q3", "agreed, date: 2025-08-31")))
                .isEqualTo(keyed(due ? "exchange/heat/due 2025-11-30" : null));
    }

    private static final String DAIRY = "== members/dairy.yaml\nname: Bram\nstatus: founder\n";

    private static String exchange(String quarter, String status) {
        return "== quarters/%s/exchanges.yaml\n- {id: heat, from: baker, to: dairy, status: %s}\n"
                .formatted(quarter, status);
    }

    @ParameterizedTest
    @CsvSource({"offered,", "agreed,2026-01-31", "delivered,", "confirmed,", "declined,"})
    void theLastRecordOfAnExchangeCounts(String status, String date) {
        String before = status.equals("offered") ? "" : exchange("2025-Q2", "agreed, date: 2025-05-01");
        assertThat(due(
                        "exchange",
                        "2026-06-01",
                        BAKER,
                        DAIRY,
                        before,
                        exchange("2025-Q4", status + ", date: 2025-10-31")))
                .isEqualTo(keyed(date == null ? null : "exchange/heat/due " + date));
    }

    @Test
    void anExchangeWithoutADateWasAgreedByItsQuartersEndUnlessEarlier() {
        assertThat(due("exchange", "2026-06-01", BAKER, DAIRY, exchange("2025-Q4", "agreed")))
                .containsExactly("exchange/heat/due 2026-03-31");
        assertThat(due(
                        "exchange",
                        "2026-06-01",
                        BAKER,
                        DAIRY,
                        exchange("2025-Q2", "agreed, date: 2025-05-15"),
                        exchange("2025-Q4", "agreed")))
                .containsExactly("exchange/heat/due 2025-08-15");
    }

    private static final String REFUSED = """
            == members/maybe.yaml
            name: Cara
            status: candidate
            == screenings/maybe.yaml
            date: 2025-03-01
            decision: {outcome: not-now, date: 2025-03-10, reason: R., change: C., revisit: 2025-10-01}
            """;

    @ParameterizedTest
    @CsvSource({"2025-09-30,false", "2025-10-01,true", "2026-10-01,true"})
    void aNotNowIsTakenUpAgainOnItsDate(String today, boolean due) {
        assertThat(due("revisit", today, REFUSED)).isEqualTo(keyed(due ? "revisit/maybe/due 2025-10-01" : null));
        assertThat(due("revisit", today, REFUSED.replace("not-now", "discuss"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,false", "2026-03-01,false", "2026-03-02,true"})
    void aScreeningIsOldTheDayAfterTwelveMonths(String today, boolean due) {
        String screening = "== screenings/baker.yaml\ndate: 2025-03-01\n";
        assertThat(due("screening", today, BAKER, screening))
                .isEqualTo(keyed(due ? "screening/baker/due 2026-03-01" : null));
    }

    @Test
    void nobodyIsScreenedAnewWhoLeftOrWasRefused() {
        assertThat(due("screening", "2027-01-01", REFUSED)).isEmpty();
        assertThat(due("screening", "2027-01-01", REFUSED.replace("not-now", "discuss")))
                .containsExactly("screening/maybe/due 2026-03-01");
        assertThat(due("screening", "2027-01-01", """
                == members/gone.yaml
                name: G
                status: left
                left: 2025-12-01
                == screenings/gone.yaml
                date: 2025-01-01
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28,false", "2026-03-01,true"})
    void aCharterIsOldTheDayAfterTwelveMonths(String today, boolean due) {
        String charter = CIRCLE + "charter: {intention: I., version: 2, date: 2025-02-28}\n";
        assertThat(due("charter", today, charter)).isEqualTo(keyed(due ? "charter/2/due 2026-02-28" : null));
        assertThat(due("charter", today, charter.replace("version: 2, ", "")))
                .isEqualTo(keyed(due ? "charter/1/due 2026-02-28" : null));
        assertThat(due("charter", today, charter.replace(", date: 2025-02-28", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the later of decision and revisit, and four weeks
            date: 2025-03-10, revisit: 2025-10-01 | 2025-10-29
            date: 2025-03-10                      | 2025-04-07
            revisit: 2025-10-01                   | 2025-10-29
            """)
    void aRefusedCandidatesTermEndsAfterTheLaterOfDecisionAndRevisit(String decision, String date) {
        String scene = CIRCLE + "== members/maybe.yaml\nname: Cara\nstatus: candidate\n"
                + "== screenings/maybe.yaml\ndate: 2025-03-01\n"
                + "decision: {outcome: not-now, reason: R., change: C., " + decision + "}\n";
        LocalDate end = LocalDate.parse(date);
        assertThat(unsound(scene, end.minusDays(1))).isEmpty();
        assertThat(unsound(scene, end)).containsExactly("retention/maybe/due " + date);
        assertThat(unsound(scene.replace("not-now", "discuss"), end)).isEmpty();
    }

    /** A scene with warnings: a not-now without a revisit is one. */
    private static List<String> unsound(String scene, LocalDate today) {
        Snapshot snapshot = kring.folder.load.FolderReader.read(Scene.of(scene)).snapshot();
        return ReminderSchedule.of(snapshot, java.util.Map.of(), today).due().stream()
                .filter(notice -> notice.kind() == ReminderKind.RETENTION)
                .map(notice -> notice.key() + " " + notice.date())
                .toList();
    }

    private static String decisions(String decisions) {
        return MEETING + "decisions: [" + decisions + "]\n";
    }

    @ParameterizedTest
    @CsvSource({"2025-12-04,", "2025-12-05,7", "2025-12-12,7", "2025-12-13,overdue", "2026-12-13,overdue"})
    void aDecisionIsCalledToMindBeforeItsDayAndAfterToEachOfItsBy(String today, String step) {
        String meeting = decisions("{id: pilot, text: Start., by: [dairy, baker], due: 2025-12-12}");
        assertThat(due("decision", today, BAKER, DAIRY, meeting))
                .isEqualTo(
                        step == null
                                ? List.of()
                                : List.of(
                                        "decision/2025-Q4/pilot/baker/" + step + " 2025-12-12",
                                        "decision/2025-Q4/pilot/dairy/" + step + " 2025-12-12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a decision on the first of a year to come            | whether it is due on the 26th of December
            by: [baker], due: 2026-01-01                           | true
            by: [baker], due: 2026-01-01, status: open             | true
            by: [baker], due: 2026-01-01, status: done             | false
            by: [baker], due: 2026-01-01, status: dropped          | false
            by: [baker]                                            | false
            due: 2026-01-01                                        | false
            by: [baker], due: 2026-01-03                           | false
            by: [baker], due: 2025                                 | true
            """)
    void onlyAnOpenDecisionWithADueAndSomebodyToDoItIs(String decision, boolean due) {
        assertThat(due("decision", "2025-12-26", BAKER, decisions("{id: pilot, " + decision + "}")))
                .hasSize(due ? 1 : 0);
    }

    @Test
    void aDecisionOfAnEarlierMeetingIsStillDueAndItsDaysAreTheCirclesOwn() {
        String own = CIRCLE + "thresholds: {decision-days: 20}\n";
        String before = "== quarters/2025-Q2/meeting.yaml\ndate: 2025-05-20\n"
                + "decisions: [{id: pilot, by: [baker], due: 2025-12-12}]\n";
        assertThat(due("decision", "2025-11-21", own, BAKER, MEETING, before)).isEmpty();
        assertThat(due("decision", "2025-11-22", own, BAKER, MEETING, before))
                .containsExactly("decision/2025-Q2/pilot/baker/20 2025-12-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # status, decision                            | today      | due
            candidate | ''                                | 2025-03-28 | false
            candidate | ''                                | 2025-03-29 | true
            candidate | ''                                | 2026-03-29 | true
            candidate | 'decision: {by: F}'               | 2025-03-29 | true
            candidate | 'decision: {outcome: welcome}'    | 2025-03-29 | false
            candidate | 'decision: {outcome: discuss}'    | 2025-03-29 | false
            founder   | ''                                | 2025-03-29 | false
            member    | ''                                | 2025-03-29 | false
            """)
    void aCandidateWithoutADecisionIsNamedFourWeeksAfterTheScreening(
            String status, String decision, String today, boolean due) {
        String scene = "== members/maybe.yaml\nname: Cara\nstatus: " + status
                + "\n== screenings/maybe.yaml\ndate: 2025-03-01\n" + decision + "\n";
        Snapshot snapshot = kring.folder.load.FolderReader.read(Scene.of(scene)).snapshot();
        assertThat(ReminderSchedule.of(snapshot, java.util.Map.of(), LocalDate.parse(today)).due().stream()
                        .filter(notice -> notice.kind() == ReminderKind.UNDECIDED)
                        .map(notice -> notice.key() + " " + notice.date())
                        .toList())
                .isEqualTo(keyed(due ? "undecided/maybe/due 2025-03-29" : null));
    }

    /** Active is who takes part in the current quarter (METHOD): that of the meeting to come. */
    @ParameterizedTest
    @CsvSource({"2025-Q4,true", "2026-Q1,true", "2026-Q2,false"})
    void whoTakesPartInTheMeetingToComeIsScreenedAnew(String joined, boolean due) {
        assertThat(due(
                        "screening",
                        "2025-12-01",
                        "== members/new.yaml\nname: N\nstatus: member\njoined: " + joined + "\n",
                        "== screenings/new.yaml\ndate: 2024-03-01\n",
                        MEETING,
                        "== quarters/2026-Q1/meeting.yaml\ndate: 2026-02-20\n"))
                .isEqualTo(keyed(due ? "screening/new/due 2025-03-01" : null));
    }

    @Test
    void aKeyIsAboutWhomItNames() {
        Set<String> keys = Set.of(
                "checkin/2025-Q4/baker/21",
                "promise/baker/quote/7",
                "decision/2025-Q4/pilot/baker/overdue",
                "undecided/baker/due",
                "revisit/baker/due",
                "screening/baker/due",
                "retention/baker/due");
        Set<String> others = Set.of(
                "checkin/2025-Q4/dairy/21",
                "promise/dairy/baker/7",
                "decision/2025-Q4/baker/dairy/7",
                "exchange/baker/due",
                "agenda/baker/due",
                "charter/baker/due",
                "undecided");
        assertThat(SentKeys.about("baker", keys)).isEqualTo(keys);
        assertThat(SentKeys.about("baker", others)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30,false", "2026-10-01,true"})
    void withConsentARefusedCandidateIsKeptForAYear(String today, boolean due) {
        String agreed = REFUSED.replace("status: candidate", "status: candidate\nconsent: {retention: true}");
        assertThat(due("retention", today, agreed)).isEqualTo(keyed(due ? "retention/maybe/due 2026-10-01" : null));
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29,false", "2026-09-30,true"})
    void aLeaverIsKeptForAYear(String today, boolean due) {
        String gone = "== members/gone.yaml\nname: G\nstatus: left\nleft: 2025-Q3\n";
        assertThat(due("retention", today, gone)).isEqualTo(keyed(due ? "retention/gone/due 2026-09-30" : null));
    }

    @Test
    void aCircleSetsItsOwnTerms() {
        String own = CIRCLE + "retention: {candidate-weeks: 2, leaver-months: 6}\n";
        assertThat(due(
                        "retention",
                        "2026-03-31",
                        own,
                        REFUSED,
                        "== members/gone.yaml\nname: G\nstatus: left\nleft: 2025-Q3\n"))
                .containsExactly("retention/gone/due 2026-03-30", "retention/maybe/due 2025-10-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30,no-meeting/2025-Q4/due 2025-07-01",
        "2025-10-01,no-meeting/2026-Q1/due 2025-10-01",
        "2025-12-31,no-meeting/2026-Q1/due 2025-10-01"
    })
    void aCalendarQuarterToComeWithoutAMeetingIsNamed(String today, String expected) {
        assertThat(due("no-meeting", today, BAKER)).containsExactly(expected);
        assertThat(due(
                        "no-meeting",
                        today,
                        "== quarters/2025-Q4/meeting.yaml\ndate: 2025-10-01\n",
                        "== quarters/2026-Q1/meeting.yaml\ndate: 2026-03-31\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dormant", "closed"})
    void aCircleAtRestHasNothingDue(String state) {
        String circle = CIRCLE + "state: " + state + "\ncharter: {intention: I., date: 2020-01-01}\n";
        assertThat(unsound(circle + REFUSED, LocalDate.parse("2030-01-01"))).isEmpty();
        assertThat(due("charter", "2030-01-01", circle)).isEmpty();
        assertThat(due("charter", "2030-01-01", circle.replace(state, "watch"))).isNotEmpty();
    }

    @Test
    void theListGoesByKindThenById() {
        String scene = CIRCLE + "charter: {intention: I., date: 2020-01-01}\n";
        String other = BAKER.replace("baker", "baker-two");
        LocalDate day = LocalDate.parse("2025-11-18");
        Snapshot snapshot = Scene.of(
                        scene,
                        BAKER,
                        other,
                        MEETING,
                        promises("{id: z, text: Z., due: 2025-11-20}"),
                        "== quarters/2025-Q3/checkins/baker-two.yaml\npromises: [{id: a, text: A., due: 2025-10-01}]\n")
                .snapshot();
        CircleState now = CircleState.ofFolder("now", snapshot, day.plusDays(1).atStartOfDay());
        assertThat(ReminderSchedule.of(snapshot, OpenPromises.of(now), day).due())
                .extracting(Notice::key)
                .containsExactly(
                        "checkin/2025-Q4/baker-two/2",
                        "agenda/2025-Q4/due",
                        "promise/baker/z/7",
                        "promise/baker-two/a/overdue",
                        "charter/1/due",
                        "no-meeting/2026-Q1/due");
    }

    @Test
    void whatLiesAheadByMoreThanADayMayBeForgotten() {
        LocalDate day = LocalDate.parse("2025-11-11");
        Snapshot snapshot = Scene.of(BAKER, MEETING).snapshot();
        assertThat(ReminderSchedule.of(snapshot, java.util.Map.of(), day).ahead())
                .containsExactlyInAnyOrder("checkin/2025-Q4/baker/7", "checkin/2025-Q4/baker/2", "agenda/2025-Q4/due");
        assertThat(ReminderSchedule.of(snapshot, java.util.Map.of(), day.plusDays(1))
                        .ahead())
                .containsExactlyInAnyOrder("checkin/2025-Q4/baker/2");
    }
}
