package kring.cli.results;

import java.util.concurrent.Callable;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.history.OpenAmbitions;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.ventures.VenturesView;
import kring.ventures.paper.VenturesReport;
import kring.ventures.paper.VenturesSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring ventures}: how new business stands, and what the joint agenda suggests. */
@Command(name = "ventures")
public final class VenturesCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        VenturesView ventures = VenturesView.of(
                circle.snapshot(),
                circle.today(),
                OpenAmbitions.on(circle.today(), circle.snapshot(), audience),
                audience);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "ventures",
                        ventures.result(),
                        () -> new VenturesReport(letterhead, ventures).compose(),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"),
                                "",
                                new VenturesSheets(circle.phrases(), ventures).sections())));
        return ExitStatus.DONE;
    }
}
