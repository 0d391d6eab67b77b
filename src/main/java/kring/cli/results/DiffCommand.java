package kring.cli.results;

import java.util.concurrent.Callable;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.model.Audience;
import kring.progress.paper.ProgressReport;
import kring.progress.paper.ProgressSheets;
import kring.progress.paper.ProgressView;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring diff}: what changed between two states, and what each member can do and has done. */
@Command(name = "diff")
public final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private Output output;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO")
    private String to;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        ComparedStates states = new ComparedStates(circle);
        CircleState earlier = from == null ? states.lastClosed() : states.named(from);
        CircleState later = to == null ? states.now() : states.named(to);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        ProgressView view = ProgressView.of(StatesView.of(earlier, later, circle.snapshot(), audience), audience);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "diff",
                        view.comparison(),
                        () -> new ProgressReport(letterhead, view).compose(),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"),
                                "",
                                new ProgressSheets(circle.phrases(), view).sections())));
        return ExitStatus.DONE;
    }
}
