package kring.agenda;

import static kring.agenda.Scenes.checkin;
import static kring.agenda.Scenes.meeting;
import static kring.agenda.Scenes.meetingFile;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kring.agenda.RunSheet.Cut;
import kring.agenda.division.AgendaPart;
import kring.history.DeepDiveFlag;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.value.Kebab;
import org.junit.jupiter.api.Test;

/** METHOD, The quarterly meeting, Two documents: the run sheet. */
class RunSheetTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 13);

    private static RunSheet sheet(PlannedMeeting meeting, AgendaInputs inputs) {
        return new RunSheetPlan(MeetingPlan.of(meeting, inputs), new Phrases(Language.EN)).of(TODAY);
    }

    @Test
    void everyFlagHasOneQuestion() {
        DeepDiveFlag slipped = new DeepDiveFlag(DeepDiveFlag.Kind.SLIPPED, "Ring Jan");
        AgendaInputs inputs = new AgendaInputs(
                List.of(),
                List.of(),
                List.of(),
                false,
                Map.of("b", List.of(slipped, slipped), "x", List.of(slipped)),
                Map.of());
        RunSheet sheet = sheet(
                meeting(
                        "a b c",
                        checkin("2025-Q3", "c", "promises: [{id: p, text: Do it}]"),
                        checkin("2025-Q4", "b", "notes: there"),
                        checkin("2025-Q4", "c", "promised: {p: {outcome: broken}}")),
                inputs);
        assertThat(sheet.flags().stream().map(flag -> flag.member() + " " + Kebab.of(flag.code())))
                .containsExactly("a absent", "b slipped", "c broken");
        assertThat(sheet.flags()).allMatch(flag -> flag.question().contains("?"));
        assertThat(sheet.flags().get(1).question()).contains("Ring Jan");
    }

    @Test
    void cutsAreTheMarketThenVenturesThenTheDeepDives() {
        assertThat(sheet(meeting("a b", meetingFile("2025-Q4", "minutes: 215")), Scenes.NOTHING))
                .satisfies(sheet -> assertThat(sheet.cuts())
                        .containsExactly(
                                new Cut(AgendaPart.MARKET, 22),
                                new Cut(AgendaPart.VENTURES, 20),
                                new Cut(AgendaPart.DEEPDIVE, 40),
                                new Cut(AgendaPart.DEEPDIVE, 40)))
                .satisfies(sheet -> assertThat(sheet.slack()).isEqualTo(27));
    }

    @Test
    void quietIsWhoNeitherAskedNorPromisedAtTheLastTwoHeldMeetings() {
        String[] files = {
            "== members/new.yaml\nname: New\nstatus: member\njoined: 2025-Q3\n",
            meetingFile("2025-Q1", ""),
            meetingFile("2025-Q2", ""),
            meetingFile("2025-Q3", ""),
            checkin("2025-Q1", "a", "asks: [{id: x, text: Who?}]"),
            checkin("2025-Q2", "b", "asks: [{id: x, text: Who?}]"),
            checkin("2025-Q3", "c", "promises: [{id: x, text: Do it}]"),
            checkin("2025-Q3", "d", "notes: there")
        };
        assertThat(sheet(meeting("a b c d", files), Scenes.NOTHING).quiet()).containsExactly("a", "d");
    }

    @Test
    void whoIsQuietCanBeToldFromTheSecondHeldMeetingOn() {
        PlannedMeeting first = meeting("a", meetingFile("2025-Q3", ""));
        PlannedMeeting second = meeting("a", meetingFile("2025-Q2", ""), meetingFile("2025-Q3", ""));
        assertThat(plan(first).looksBack(TODAY)).isFalse();
        assertThat(plan(second).looksBack(TODAY)).isTrue();
        assertThat(plan(second).looksBack(LocalDate.of(2025, 6, 30))).isFalse();
    }

    private static RunSheetPlan plan(PlannedMeeting meeting) {
        return new RunSheetPlan(MeetingPlan.of(meeting, Scenes.NOTHING), new Phrases(Language.EN));
    }

    @Test
    void withoutTwoHeldMeetingsNobodyIsQuiet() {
        assertThat(sheet(meeting("a", meetingFile("2025-Q3", "")), Scenes.NOTHING)
                        .quiet())
                .isEmpty();
    }
}
