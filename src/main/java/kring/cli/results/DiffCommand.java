package kring.cli.results;

import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.model.Audience;
import kring.progress.paper.ProgressReport;
import kring.progress.paper.ProgressSheets;
import kring.progress.paper.ProgressView;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring diff}: what changed between two states, and what each member can do and has done. */
@Command(name = "diff")
public final class DiffCommand extends ResultCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO")
    private String to;

    /** Speaks to the circle, unless told otherwise. */
    public DiffCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        ComparedStates states = new ComparedStates(circle);
        CircleState earlier = from == null ? states.lastClosed() : states.named(from);
        CircleState later = to == null ? states.now() : states.named(to);
        Letterhead letterhead = circle.letterhead(audience);
        ProgressView view =
                ProgressView.of(StatesView.of(earlier, later, circle.loaded().snapshot(), audience), audience);
        return new CommandResult(
                "diff",
                view.comparison(),
                () -> new ProgressReport(letterhead, view).compose(),
                () -> letterhead.report(
                        circle.phrases().say("workbook.title"),
                        "",
                        new ProgressSheets(circle.phrases(), view).sections()));
    }
}
