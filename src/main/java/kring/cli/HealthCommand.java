package kring.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kring.health.Health;
import kring.health.HealthReport;
import kring.health.HealthSheets;
import kring.health.HeldQuarter;
import kring.health.Signals;
import kring.model.Audience;
import kring.report.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring health}: the signals by which a circle that is falling apart is seen early. */
@Command(name = "health")
final class HealthCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        List<HeldQuarter> held = HeldQuarters.until(circle.today(), circle.snapshot());
        Health health = Signals.of(circle.snapshot(), circle.today(), held, audience);
        output.say(
                kring,
                circle,
                new Answer(
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
