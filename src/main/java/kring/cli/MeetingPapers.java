package kring.cli;

import java.util.List;
import java.util.Optional;
import kring.agenda.LedAgenda;
import kring.agenda.Plan;
import kring.agenda.PlannedMeeting;
import kring.agenda.RunSheet;
import kring.agenda.RunSheetPlan;
import kring.agenda.TooShort;
import kring.agenda.paper.AgendaReport;
import kring.agenda.paper.AgendaSheets;
import kring.agenda.paper.MeetingEntry;
import kring.agenda.paper.RunSheetReport;
import kring.model.Audience;
import kring.model.Quarter;
import kring.report.Appointment;
import kring.report.Block;
import kring.report.Letterhead;
import kring.report.Report;

/** What is written for one meeting and one audience, planned once. */
final class MeetingPapers {
    private final Opened circle;
    private final Audience audience;
    private final Plan plan;

    /**
     * Plans the meeting of a quarter.
     *
     * @throws UserError when its minutes do not fit
     */
    MeetingPapers(Opened circle, Quarter quarter, Audience audience) {
        this.circle = circle;
        this.audience = audience;
        PlannedMeeting meeting = new PlannedMeeting(circle.snapshot(), quarter);
        try {
            this.plan = Plan.of(meeting, new Gathering(circle, meeting).of(audience));
        } catch (TooShort e) {
            throw new UserError("too-short", e.minutes(), e.members(), e.needed(), e.least());
        }
    }

    /** The result itself: for the facilitator with the run sheet. */
    Record result() {
        return leads() ? LedAgenda.of(plan.agenda(audience), runSheet()) : plan.agenda(audience);
    }

    /** The agenda; for the facilitator the run sheet. */
    Report report() {
        Letterhead letterhead = circle.letterhead(audience);
        return leads()
                ? new RunSheetReport(letterhead, plan, runSheet()).compose()
                : new AgendaReport(letterhead, plan).compose(audience);
    }

    /** The agenda as a workbook of its own. */
    Report workbook() {
        Letterhead letterhead = circle.letterhead(audience);
        return letterhead.report(
                circle.phrases().say("agenda.title"),
                letterhead.circle() + " · " + plan.meeting().quarter(),
                sheets());
    }

    /** The agenda as a sheet for a workbook; for the facilitator with those of the run sheet. */
    List<Block> sheets() {
        AgendaSheets sheets = new AgendaSheets(circle.phrases(), plan);
        return leads() ? sheets.sections(audience, runSheet()) : sheets.sections(audience);
    }

    /** The entry for people's calendars; none without a date. */
    Optional<Appointment> entry() {
        return new MeetingEntry(circle.phrases(), plan).of(circle.today(), audience);
    }

    private boolean leads() {
        return audience.kind() == Audience.Kind.FACILITATOR;
    }

    private RunSheet runSheet() {
        return new RunSheetPlan(plan, circle.phrases()).of(circle.today());
    }
}
