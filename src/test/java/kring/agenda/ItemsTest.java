package kring.agenda;

import static kring.agenda.Scenes.checkin;
import static kring.agenda.Scenes.meeting;
import static kring.agenda.Scenes.meetingFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import kring.agenda.AgendaInputs.NextGate;
import kring.agenda.AgendaInputs.Offer;
import kring.agenda.AgendaInputs.Stalled;
import kring.model.Audience;
import kring.model.Venture;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, The quarterly meeting, Items. */
class ItemsTest {
    private static final AgendaInputs FOUND = new AgendaInputs(
            List.of(new Stalled("b", "Less gas")),
            List.of(new Offer("a", "b", "A van")),
            List.of(new NextGate("a", "Heat", Venture.Stage.DESIGN)),
            true,
            Map.of(),
            Map.of());
    private static final String[] FILES = {
        checkin("2025-Q3", "a", "asks: [{id: old, text: Who sews?}, {id: got, text: Who digs?}]"),
        checkin(
                "2025-Q4",
                "a",
                "asks: [{id: new, text: Who drives?, to: b}]\nreceived: [{ask: got}]\n"
                        + "deepdive: {consent: true, question: Why me?}"),
        meetingFile(
                "2025-Q3",
                "topics: [{id: t1, text: Old and done, status: done}, {id: t2, text: Carried, status: carried},"
                        + " {id: t3, text: Taken up, status: carried}]")
    };
    private static final String TOPICS =
            "topics: [{id: t3, text: Taken up, status: done}, {id: t4, text: Rooms, by: b, minutes: 5}]\n";

    @Test
    void everyOpenAskIsThereHoweverOldAndAlsoWhenItWasReceivedBefore() {
        PlannedMeeting meeting = meeting(
                "a b",
                checkin("2024-Q4", "a", "asks: [{id: oldest, text: Who bakes?}]"),
                checkin("2025-Q2", "a", "asks: [{id: again, text: Who digs?}]"),
                checkin("2025-Q3", "a", "asks: [{id: other, text: Who sews?}]\nreceived: [{ask: again}]"),
                checkin(
                        "2025-Q4",
                        "a",
                        "asks: [{id: again, text: Who digs?}, {id: now, text: Who?}]\n" + "received: [{ask: now}]"));
        assertThat(words(Scenes.plan(meeting).agenda(Audience.CIRCLE)))
                .filteredOn(item -> item.endsWith(" ask"))
                .containsExactly(
                        "market a null Who digs? ask", "market a null Who sews? ask", "market a null Who bakes? ask");
    }

    private static List<String> words(Agenda agenda) {
        return agenda.blocks().stream()
                .flatMap(block -> block.items().stream()
                        .map(item -> "%s %s %s %s %s"
                                .formatted(
                                        Kebab.of(block.id()),
                                        item.member(),
                                        item.minutes(),
                                        item.text(),
                                        item.why().code())))
                .toList();
    }

    private static Agenda agenda(String meeting, Audience audience) {
        return MeetingPlan.of(meeting("a b", String.join("", FILES), meetingFile("2025-Q4", TOPICS + meeting)), FOUND)
                .agenda(audience);
    }

    @Test
    void everyItemSaysWhyItIsThere() {
        assertThat(words(agenda("", Audience.CIRCLE)))
                .containsExactly(
                        "opening null null null confidentiality",
                        "opening null null null competition-law",
                        "progress a 8 null turn",
                        "progress b 8 null turn",
                        "progress b null Less gas stalled",
                        "deepdive a 40 null deepdive",
                        "market a null Who drives? ask",
                        "market a null Who sews? ask",
                        "market b null A van match",
                        "ventures a null Heat gate",
                        "ventures b 5 Rooms topic",
                        "ventures null null Carried carried",
                        "decisions null null null renewal");
    }

    @Test
    void whereAPartIsGoneItsItemsGoElsewhere() {
        assertThat(words(agenda("minutes: 65", Audience.CIRCLE)))
                .containsExactly(
                        "opening null null null confidentiality",
                        "opening null null null competition-law",
                        "progress a 8 null turn",
                        "progress b 8 null turn",
                        "progress b null Less gas stalled",
                        "decisions a null Who drives? ask",
                        "decisions a null Who sews? ask",
                        "decisions b null A van match",
                        "decisions a null Heat gate",
                        "decisions b 5 Rooms topic",
                        "decisions null null Carried carried",
                        "decisions null null null renewal");
    }

    @Test
    void whatSomebodyAsksWhoIsNotThereIsAskedAllTheSame() {
        PlannedMeeting meeting = meeting(
                "a b c",
                checkin("2025-Q3", "a", "asks: [{id: early, text: Who bakes?}]"),
                checkin("2025-Q4", "c", "asks: [{id: now, text: Who sews?}]"),
                "== members/d.yaml\nname: D\nstatus: left\nleft: 2025-Q4\n",
                checkin("2025-Q3", "d", "asks: [{id: gone, text: Who leaves?}]"),
                meetingFile("2025-Q4", "attendance: {a: absent}"));
        assertThat(words(Scenes.plan(meeting).agenda(Audience.CIRCLE)))
                .filteredOn(item -> item.endsWith(" ask"))
                .containsExactly("market c null Who sews? ask", "market a null Who bakes? ask");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # status at the last meeting and at this one; - where it is not on it | how it is told
            -       | open    | topic
            -       | ''      | topic
            -       | done    | -
            -       | carried | carried
            open    | open    | carried
            open    | -       | -
            ''      | open    | carried
            done    | open    | topic
            done    | -       | -
            carried | open    | carried
            carried | ''      | carried
            carried | carried | carried
            carried | done    | -
            carried | -       | carried
            """)
    void aTopicThatWasCarriedOverIsToldAsCarried(String before, String now, String told) {
        PlannedMeeting meeting = meeting("a", topic("2025-Q3", before), topic("2025-Q4", now));
        assertThat(words(Scenes.plan(meeting).agenda(Audience.CIRCLE)))
                .filteredOn(item -> item.startsWith("ventures"))
                .isEqualTo(told == null ? List.of() : List.of("ventures null null Rooms " + told));
    }

    private static String topic(String quarter, String status) {
        String topic = status == null
                ? ""
                : "topics: [{id: t, text: Rooms" + (status.isEmpty() ? "" : ", status: " + status) + "}]";
        return meetingFile(quarter, topic);
    }

    @Test
    void onlyTheFacilitatorAndTheMemberSeeTheQuestion() {
        assertThat(words(agenda("", Audience.FACILITATOR))).contains("deepdive a 40 Why me? deepdive");
        assertThat(words(agenda("", Audience.member("a")))).contains("deepdive a 40 Why me? deepdive");
        assertThat(words(agenda("", Audience.member("b")))).contains("deepdive a 40 null deepdive");
    }

    @Test
    void outsideTheCircleNothingIsSeen() {
        Agenda hidden = agenda("", Audience.NETWORK);
        assertThat(hidden.blocks()).isEmpty();
        assertThat(hidden.order()).isEmpty();
        assertThat(hidden.deepdives()).isEmpty();
        assertThat(hidden.date()).isNull();
    }

    @Test
    void aLargeCircleMeetsInTriosAndIsAdvisedToSplit() {
        MeetingPlan plan = MeetingPlan.of(meeting("a b c d e f g h i j k l m"), Scenes.NOTHING);
        assertThat(plan.division().round().trios()).isFalse();
        assertThat(plan.advice()).containsExactly(AgendaAdvice.SPLIT, AgendaAdvice.NO_CONSENT);
        MeetingPlan shorter =
                MeetingPlan.of(meeting("a b c d e f g", meetingFile("2025-Q4", "minutes: 60")), Scenes.NOTHING);
        assertThat(shorter.advice()).containsExactly(AgendaAdvice.TRIOS, AgendaAdvice.NO_DEEPDIVE);
        assertThat(words(shorter.agenda(Audience.CIRCLE))).contains("progress a 5 null trio", "progress g 5 null trio");
    }

    @Test
    void withAStartEveryPartHasItsTimeAlsoInTheNightOfTheChange() {
        assertThat(agenda("start: '09:00'", Audience.CIRCLE).blocks().get(2).start())
                .isEqualTo(LocalTime.of(9, 15));
        String night = "== quarters/2025-Q4/meeting.yaml\ndate: 2025-10-26\nstart: '02:50'\nminutes: 180\n";
        Agenda agenda = MeetingPlan.of(meeting("a b", night), Scenes.NOTHING).agenda(Audience.CIRCLE);
        assertThat(agenda.blocks().get(1).start()).isEqualTo(LocalTime.of(2, 55));
        assertThat(agenda.blocks().get(2).start()).isEqualTo(LocalTime.of(2, 5));
        assertThat(agenda("", Audience.CIRCLE).blocks().get(0).start()).isNull();
    }

    @Test
    void withoutAMeetingTheCirclesUsualOneIsPlanned() {
        Agenda agenda = MeetingPlan.of(
                        meeting(
                                "a b",
                                "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\nmeeting: {minutes: 90, start: '10:00'}\n"),
                        Scenes.NOTHING)
                .agenda(Audience.CIRCLE);
        assertThat(agenda.minutes()).isEqualTo(90);
        assertThat(agenda.start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(agenda.date()).isNull();
        assertThat(MeetingPlan.of(meeting("a b"), Scenes.NOTHING)
                        .agenda(Audience.CIRCLE)
                        .minutes())
                .isEqualTo(180);
    }
}
