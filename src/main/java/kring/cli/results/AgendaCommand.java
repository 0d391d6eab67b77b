package kring.cli.results;

import java.util.function.Supplier;
import kring.assemble.MeetingPapers;
import kring.cli.output.CommandResult;
import kring.cli.output.PlannedMeetings;
import kring.cli.run.OpenCircle;
import kring.cli.run.Participation;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring agenda}: the participants' agenda, or for the facilitator the run sheet. */
@Command(name = "agenda")
public final class AgendaCommand extends ResultCommand {
    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private Quarter quarter;

    /** Speaks to the circle, unless told otherwise. */
    public AgendaCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        Quarter meeting = quarter == null ? circle.quarter() : circle.known(quarter);
        new Participation(circle, meeting).warn(kring().console());
        MeetingPapers papers = PlannedMeetings.of(circle, meeting, audience);
        Supplier<Report> report = papers::report;
        return new CommandResult(
                "agenda",
                papers.result(),
                report,
                papers::workbook,
                report,
                () -> PlannedMeetings.entry(kring(), circle, meeting, papers)
                        .orElseThrow(() -> new UserError("no-entry", meeting)));
    }
}
