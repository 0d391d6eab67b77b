package kring.cli.results;

import java.util.List;
import java.util.concurrent.Callable;
import kring.assemble.HeldQuarters;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.health.Health;
import kring.health.HeldQuarter;
import kring.health.Signals;
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
        Letterhead letterhead = output.letterhead(circle);
        List<HeldQuarter> held = HeldQuarters.until(circle.today(), circle.snapshot());
        Health health = Signals.of(circle.snapshot(), circle.today(), held, audience);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "health",
                        health,
                        () -> new HealthReport(letterhead, circle.snapshot(), held).compose(health, audience),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"),
                                "",
                                new HealthSheets(circle.phrases(), circle.snapshot(), held).sections(health))));
        return ExitStatus.DONE;
    }
}
