package kring.cli.results;

import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.minutes.MinutesView;
import kring.minutes.paper.MinutesReport;
import kring.minutes.paper.MinutesSheets;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring minutes}: what a meeting decided, and who does what. */
@Command(name = "minutes")
public final class MinutesCommand extends ResultCommand {
    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private Quarter quarter;

    /** Speaks to the circle, unless told otherwise. */
    public MinutesCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (audience.kind() == Audience.Kind.NETWORK) {
            throw new UserError("minutes-audience");
        }
        Letterhead letterhead = circle.letterhead(audience);
        // whole: what a baseline of then hides, the member's file may not
        MinutesView view = MinutesView.of(circle.loaded().snapshot(), circle.held(quarter), audience);
        return new CommandResult(
                "minutes",
                view.minutes(),
                () -> new MinutesReport(letterhead, view).compose(),
                () -> letterhead.report(
                        circle.phrases().say("workbook.title"),
                        "",
                        new MinutesSheets(circle.phrases(), view).sections()));
    }
}
