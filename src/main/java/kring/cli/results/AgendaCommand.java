package kring.cli.results;

import java.util.concurrent.Callable;
import kring.assemble.MeetingPapers;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.output.PlannedMeetings;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.model.value.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring agenda}: the participants' agenda, or for the facilitator the run sheet. */
@Command(name = "agenda")
public final class AgendaCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private Output output;

    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private Quarter quarter;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Quarter meeting = quarter == null ? circle.snapshot().currentQuarter(circle.today()) : circle.known(quarter);
        Audience audience = output.audience(circle);
        MeetingPapers papers = PlannedMeetings.of(circle, meeting, audience);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "agenda",
                        papers.result(),
                        papers::report,
                        papers::workbook,
                        () -> PlannedMeetings.entry(kring, circle, meeting, papers)
                                .orElseThrow(() -> new UserError("no-entry", meeting))));
        return ExitStatus.DONE;
    }
}
