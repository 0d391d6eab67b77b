package kring.cli.results;

import kring.assemble.HeldQuarters;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
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
        Letterhead letterhead = circle.letterhead(audience);
        HealthView health = HealthView.of(
                circle.snapshot(), circle.today(), HeldQuarters.until(circle.today(), circle.snapshot()), audience);
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
