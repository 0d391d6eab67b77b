package kring.cli;

import java.util.concurrent.Callable;
import kring.matching.MatchReport;
import kring.matching.MatchSheets;
import kring.matching.Matching;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Quarter;
import kring.report.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring match}: who may give what to whom, what runs, and what finds no other half. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Audience audience = output.audience(circle);
        Letterhead letterhead = output.letterhead(circle);
        Quarter quarter = circle.snapshot().currentQuarter(circle.today());
        Matching matching = Matchmaking.of(circle.snapshot(), quarter, circle.today(), audience);
        MatchReport report = new MatchReport(letterhead, circle.snapshot(), quarter, audience);
        MatchSheets sheets = new MatchSheets(circle.phrases(), circle.snapshot(), quarter, circle.today(), audience);
        output.say(
                kring,
                circle,
                new Answer(
                        "match",
                        matching,
                        () -> output.isWord() ? report.slips(matching) : report.compose(matching),
                        () -> letterhead.report(
                                circle.phrases().say("workbook.title"), "", sheets.sections(matching))));
        return ExitStatus.DONE;
    }
}
