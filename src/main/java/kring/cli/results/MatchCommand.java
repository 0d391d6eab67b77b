package kring.cli.results;

import java.util.concurrent.Callable;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.matching.paper.MatchReport;
import kring.matching.paper.MatchSheets;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring match}: who may give what to whom, what runs, and what finds no other half. */
@Command(name = "match")
public final class MatchCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        Quarter quarter = circle.snapshot().currentQuarter(circle.today());
        MatchingView seen = Matchmaking.visible(circle.snapshot(), quarter, circle.today(), audience);
        MatchReport report = new MatchReport(letterhead, seen);
        MatchSheets sheets = new MatchSheets(circle.phrases(), seen);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "match",
                        seen.matching(),
                        () -> output.isWord() ? report.slips() : report.compose(),
                        () -> letterhead.report(circle.phrases().say("workbook.title"), "", sheets.sections())));
        return ExitStatus.DONE;
    }
}
