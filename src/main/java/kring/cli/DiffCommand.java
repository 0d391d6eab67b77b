package kring.cli;

import java.util.concurrent.Callable;
import kring.model.Audience;
import kring.progress.Comparison;
import kring.progress.Progress;
import kring.progress.ProgressReport;
import kring.progress.ProgressSheets;
import kring.progress.State;
import kring.report.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring diff}: what changed between two states, and what each member can do and has done. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private Output output;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FROM")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "TO")
    private String to;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        States states = new States(circle);
        State earlier = from == null ? states.lastClosed() : states.named(from);
        State later = to == null ? states.now() : states.named(to);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        Comparison comparison = Progress.between(earlier, later, audience);
        ProgressReport report = new ProgressReport(letterhead, earlier, later);
        output.say(
                kring,
                circle,
                new Answer(
                        "diff",
                        comparison,
                        () -> report.compose(comparison, audience),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"),
                                "",
                                new ProgressSheets(circle.phrases(), earlier, later, audience).sections())));
        return ExitStatus.DONE;
    }
}
