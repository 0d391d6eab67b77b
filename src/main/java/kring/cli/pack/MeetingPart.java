package kring.cli.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.assemble.MeetingPapers;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.output.PlannedMeetings;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Appointment;
import kring.report.document.Block;
import kring.report.document.Report;

/** The meeting in the pack: the agenda for all, the run sheet for the facilitator, and the entry for calendars. */
final class MeetingPart implements PackPart {
    private final OpenCircle circle;
    private final Quarter quarter;
    private final Map<Audience, MeetingPapers> planned = new HashMap<>();

    MeetingPart(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.quarter = quarter;
    }

    @Override
    public List<Paper> papers() {
        return List.of(
                PaperName.AGENDA.paper(circle, () -> meeting(Audience.CIRCLE).report()),
                PaperName.RUN_SHEET.paper(
                        circle, () -> meeting(Audience.FACILITATOR).report()));
    }

    @Override
    public List<Block> sheets() {
        return meeting(Audience.CIRCLE).sheets();
    }

    /** What is projected in the room, where the circle sees it. */
    Report room() {
        return meeting(Audience.CIRCLE).room();
    }

    /** The entry as the circle may see it; none without a date. */
    Optional<Appointment> entry(RootCommand kring) {
        return PlannedMeetings.entry(kring, circle, quarter, meeting(Audience.CIRCLE));
    }

    /** The meeting as an audience has it, planned once. */
    private MeetingPapers meeting(Audience audience) {
        return planned.computeIfAbsent(audience, readers -> PlannedMeetings.of(circle, quarter, readers));
    }
}
