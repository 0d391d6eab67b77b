package kring.cli;

import java.util.concurrent.Callable;
import kring.model.Audience;
import kring.progress.OpenAmbitions;
import kring.report.Letterhead;
import kring.ventures.Ventures;
import kring.ventures.VenturesReport;
import kring.ventures.VenturesSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring ventures}: how new business stands, and what the joint agenda suggests. */
@Command(name = "ventures")
final class VenturesCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        Ventures ventures = Ventures.of(
                circle.snapshot(), circle.today(), OpenAmbitions.of(new States(circle).now(), audience), audience);
        output.say(
                kring,
                circle,
                new Answer(
                        "ventures",
                        ventures,
                        () -> new VenturesReport(letterhead, circle.snapshot(), circle.today()).compose(ventures),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"),
                                "",
                                new VenturesSheets(circle.phrases(), circle.snapshot(), circle.today())
                                        .sections(ventures))));
        return ExitStatus.DONE;
    }
}
