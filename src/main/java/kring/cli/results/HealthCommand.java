package kring.cli.results;

import kring.assemble.HeldQuarters;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.health.HealthView;
import kring.health.paper.HealthReport;
import kring.health.paper.HealthSheets;
import kring.model.Audience;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;

/** {@code kring health}: the signals by which a circle that is falling apart is seen early. */
@Command(name = "health")
public final class HealthCommand extends ResultCommand {
    /** Speaks to the circle, unless told otherwise. */
    public HealthCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (!audience.isInside()) {
            throw new UserError("health-audience");
        }
        Letterhead letterhead = circle.letterhead(audience);
        // whole: what a baseline of before hides, the member's file may not
        HealthView health = HeldQuarters.health(circle.loaded().snapshot(), circle.today(), audience);
        return new CommandResult(
                "health",
                health.health(),
                () -> new HealthReport(letterhead, health).compose(),
                () -> letterhead.report(
                        circle.phrases().say("workbook.title"),
                        "",
                        new HealthSheets(circle.phrases(), health).sections()));
    }
}
