package kring.cli.results;

import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.history.OpenAmbitions;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.ventures.VenturesView;
import kring.ventures.paper.VenturesReport;
import kring.ventures.paper.VenturesSheets;
import picocli.CommandLine.Command;

/** {@code kring ventures}: how new business stands, and what the joint agenda suggests. */
@Command(name = "ventures")
public final class VenturesCommand extends ResultCommand {
    /** Speaks to the circle, unless told otherwise. */
    public VenturesCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        Letterhead letterhead = circle.letterhead(audience);
        VenturesView ventures = VenturesView.of(
                circle.snapshot(),
                circle.today(),
                OpenAmbitions.on(circle.today(), circle.snapshot(), audience),
                audience);
        return new CommandResult(
                "ventures",
                ventures.result(),
                () -> new VenturesReport(letterhead, ventures).compose(),
                () -> letterhead.report(
                        circle.phrases().say("workbook.title"),
                        "",
                        new VenturesSheets(circle.phrases(), ventures).sections()));
    }
}
