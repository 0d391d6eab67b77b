package kring.cli.results;

import java.util.concurrent.Callable;
import kring.assemble.HeldQuarters;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.health.HealthView;
import kring.health.paper.HealthReport;
import kring.health.paper.HealthSheets;
import kring.model.Audience;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring health}: the signals by which a circle that is falling apart is seen early. */
@Command(name = "health")
public final class HealthCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Audience audience = output.audience(circle);
        if (audience.kind() == Audience.Kind.NETWORK) {
            throw new UserError("health-audience");
        }
        Letterhead letterhead = output.letterhead(circle);
        HealthView health = HeldQuarters.health(circle.snapshot(), circle.today(), audience);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "health",
                        health.health(),
                        () -> new HealthReport(letterhead, health).compose(),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"),
                                "",
                                new HealthSheets(circle.phrases(), health).sections())));
        return ExitStatus.DONE;
    }
}
