package kring.cli;

import java.util.concurrent.Callable;
import kring.model.Audience;
import kring.model.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring agenda}: the participants' agenda, or for the facilitator the run sheet. */
@Command(name = "agenda")
final class AgendaCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private Output output;

    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private String quarter;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Quarter meeting = quarter == null ? circle.snapshot().currentQuarter(circle.today()) : circle.known(quarter);
        Audience audience = output.audience(circle);
        MeetingPapers papers = new MeetingPapers(circle, meeting, audience);
        output.say(
                kring,
                circle,
                new Answer(
                        "agenda",
                        papers.result(),
                        papers::report,
                        papers::workbook,
                        () -> papers.entry().orElseThrow(() -> new UserError("no-entry", meeting))));
        return ExitStatus.DONE;
    }
}
