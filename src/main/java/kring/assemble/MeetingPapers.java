package kring.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kring.agenda.AgendaView;
import kring.agenda.LedAgenda;
import kring.agenda.MeetingPlan;
import kring.agenda.PlannedDeepDive;
import kring.agenda.PlannedMeeting;
import kring.agenda.RunSheet;
import kring.agenda.RunSheetPlan;
import kring.agenda.division.TooShort;
import kring.agenda.paper.AgendaReport;
import kring.agenda.paper.AgendaSheets;
import kring.agenda.paper.MeetingEntry;
import kring.agenda.paper.RoomReport;
import kring.agenda.paper.RunSheetReport;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.report.document.Appointment;
import kring.report.document.Block;
import kring.report.document.Letterhead;
import kring.report.document.Report;

/** What is written for one meeting and one audience, planned once. */
public final class MeetingPapers {
    private final Letterhead letterhead;
    private final LocalDate today;
    private final boolean leads;
    private final MeetingPlan plan;
    private final AgendaView seen;

    /**
     * Plans the meeting of a quarter.
     *
     * @param letterhead for the same audience
     * @throws TooShort when its minutes do not fit
     */
    public MeetingPapers(
            Snapshot snapshot, LocalDate today, Quarter quarter, Audience audience, Letterhead letterhead) {
        this.letterhead = letterhead;
        this.today = today;
        this.leads = audience.kind() == Audience.Kind.FACILITATOR;
        PlannedMeeting meeting = new PlannedMeeting(snapshot, quarter);
        this.plan = MeetingPlan.of(meeting, new AgendaAssembly(snapshot, today, meeting).of(audience));
        this.seen = plan.visible(audience);
    }

    /** The result itself: for the facilitator with the run sheet. */
    public Record result() {
        return leads ? LedAgenda.of(seen.agenda(), runSheet()) : seen.agenda();
    }

    /** Whose question the circle takes up. */
    public List<String> deepDives() {
        return seen.agenda().deepdives().stream().map(PlannedDeepDive::member).toList();
    }

    /** The agenda; for the facilitator the run sheet. */
    public Report report() {
        return leads
                ? new RunSheetReport(
                                letterhead, seen, runSheet(), runSheetPlan().looksBack(today))
                        .compose()
                : new AgendaReport(letterhead, seen).compose();
    }

    /** The agenda to be projected, a section for each screen. */
    public Report room() {
        return new RoomReport(letterhead, seen).compose();
    }

    /** The agenda as a workbook of its own. */
    public Report workbook() {
        return letterhead.report(
                letterhead.phrases().say("agenda.title"),
                letterhead.circle() + " · "
                        + letterhead
                                .phrases()
                                .figures()
                                .period(plan.meeting().quarter().code()),
                sheets());
    }

    /** The agenda as a sheet for a workbook; for the facilitator with those of the run sheet. */
    public List<Block> sheets() {
        AgendaSheets sheets = new AgendaSheets(letterhead.phrases(), seen);
        return leads ? sheets.sections(runSheet()) : sheets.sections();
    }

    /** The entry for people's calendars; none without a date. */
    public Optional<Appointment> entry(MeetingEntry.Version version) {
        return new MeetingEntry(letterhead.phrases(), seen).of(today, version);
    }

    private RunSheet runSheet() {
        return runSheetPlan().of(today);
    }

    private RunSheetPlan runSheetPlan() {
        return new RunSheetPlan(plan, letterhead.phrases());
    }
}
